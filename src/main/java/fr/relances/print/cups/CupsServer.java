package fr.relances.print.cups;

import static fr.relances.print.cups.IppResponse.value;

import fr.relances.print.JobSearch;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintQueue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a CUPS server says of its queues and jobs by IPP. */
final class CupsServer {

    /** A job option of our own, which the spooler keeps with the job and no driver knows. */
    static final String TOKEN = "relances-jeton";

    private static final String STOPPED = "5";
    private static final int MANY = 1_000_000;
    private static final List<String> OF_QUEUES = List.of(
            "printer-name",
            "printer-info",
            "printer-state",
            "printer-state-reasons",
            "printer-state-message",
            "printer-is-accepting-jobs");
    private static final List<String> OF_JOBS = List.of(
            "job-id",
            "job-name",
            "job-state",
            "job-state-reasons",
            "job-printer-uri",
            "job-printer-state-message",
            "job-k-octets",
            "time-at-completed",
            TOKEN);

    private final IppConnection connection;
    private final String user;

    CupsServer(IppConnection connection, String user) {
        this.connection = connection;
        this.user = user;
    }

    List<Map<String, List<String>>> printers() throws IOException {
        IppResponse answer = connection.ask(new IppRequest(IppRequest.GET_PRINTERS)
                .name("requesting-user-name", user)
                .keywords("requested-attributes", OF_QUEUES));
        if (answer.status() == IppResponse.NOT_FOUND) {
            return List.of();
        }
        return successful(answer).groups().stream()
                .filter(group -> !value(group, "printer-name").isEmpty())
                .toList();
    }

    static PrintQueue queue(Map<String, List<String>> printer, String byDefault) {
        String name = value(printer, "printer-name");
        return new PrintQueue(
                name,
                shown(value(printer, "printer-info")),
                value(printer, "printer-is-accepting-jobs").equals("true"),
                value(printer, "printer-state").equals(STOPPED),
                shown(value(printer, "printer-state-message")),
                name.equals(byDefault));
    }

    JobStatus status(PrintJob job) throws IOException {
        IppResponse answer = connection.ask(new IppRequest(IppRequest.GET_JOB_ATTRIBUTES)
                .uri("job-uri", "ipp://localhost/jobs/" + job.number())
                .name("requesting-user-name", user)
                .keywords("requested-attributes", OF_JOBS));
        if (answer.status() == IppResponse.NOT_FOUND) {
            return JobStatus.of(JobState.GONE);
        }
        for (Map<String, List<String>> group : successful(answer).groups()) {
            if (value(group, TOKEN).equals(job.token())) {
                return status(job, group);
            }
        }
        return JobStatus.of(JobState.GONE);
    }

    private JobStatus status(PrintJob job, Map<String, List<String>> group) throws IOException {
        JobState state = state(value(group, "job-state"));
        if (!state.ended() && state != JobState.HELD) {
            for (Map<String, List<String>> printer : printers()) {
                PrintQueue queue = queue(printer, "");
                if (queue.name().equals(job.queue()) && queue.stopped()) {
                    return new JobStatus(JobState.QUEUE_STOPPED, queue.reason());
                }
            }
        }
        return new JobStatus(state, state.failed() ? shown(value(group, "job-printer-state-message")) : "");
    }

    private static JobState state(String number) {
        return switch (number) {
            case "3" -> JobState.PENDING;
            case "4" -> JobState.HELD;
            case "5" -> JobState.PRINTING;
            case "6" -> JobState.QUEUE_STOPPED;
            case "7" -> JobState.CANCELED;
            case "8" -> JobState.ABORTED;
            case "9" -> JobState.COMPLETED;
            default -> JobState.UNKNOWN;
        };
    }

    /**
     * A no counts only where the server would still show the job: it keeps its history, which a job shows that was over
     * before {@code since}, and no number is missing after that job.
     */
    JobSearch find(String token, Instant since) throws IOException {
        List<Map<String, List<String>>> jobs = successful(connection.ask(new IppRequest(IppRequest.GET_JOBS)
                        .uri("printer-uri", "ipp://localhost/")
                        .name("requesting-user-name", user)
                        .integer("limit", MANY)
                        .keyword("which-jobs", "all")
                        .keywords("requested-attributes", OF_JOBS)))
                .groups();
        for (Map<String, List<String>> job : jobs) {
            if (value(job, TOKEN).equals(token)) {
                return found(job, token);
            }
        }
        return JobHistory.of(jobs).wholeSince(since) ? JobSearch.absent() : JobSearch.unknown();
    }

    /** A job without a byte has not been handed over whole: it waits for the rest, which may come. */
    private static JobSearch found(Map<String, List<String>> job, String token) {
        String uri = value(job, "job-printer-uri");
        boolean whole = !value(job, "job-k-octets").equals("0")
                && !value(job, "job-k-octets").isEmpty();
        if (!whole) {
            return state(value(job, "job-state")).ended() ? JobSearch.absent() : JobSearch.unknown();
        }
        return JobSearch.found(
                new PrintJob(uri.substring(uri.lastIndexOf('/') + 1), Integer.parseInt(value(job, "job-id")), token));
    }

    private static IppResponse successful(IppResponse answer) throws IOException {
        if (!answer.successful()) {
            throw new IOException("IPP status %04x".formatted(answer.status()));
        }
        return answer;
    }

    /** Texts come from printers and administrators: without what would upset a terminal, and not too long. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= 200 ? plain : plain.substring(0, 200);
    }
}
