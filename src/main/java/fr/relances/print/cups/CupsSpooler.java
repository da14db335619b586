package fr.relances.print.cups;

import fr.relances.print.JobSearch;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.QueueOptions;
import fr.relances.print.Spooler;
import fr.relances.print.Submission;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The CUPS server that lp would use: CUPS_SERVER, the client's settings, or this machine. */
public final class CupsSpooler implements Spooler {

    private static final Logger LOG = LoggerFactory.getLogger(CupsSpooler.class);

    private static final Pattern ACCEPTED = Pattern.compile("request id is (.+)-(\\d{1,9}) \\(");
    /** What lp says before it has handed anything over. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?m)^\\S*lp: .*(printer or class does not exist|is not accepting jobs|scheduler not responding|unable to access)");

    private static final Pattern DEFAULT = Pattern.compile("(?m)^system default destination: (\\S+)$");
    private static final Pattern TRAYS = Pattern.compile("(?m)^InputSlot(?:/[^:]*)?: (.*)$");
    private static final Pattern TWO_SIDED = Pattern.compile("(?m)^\\w*Duplex(?:/[^:]*)?: ");
    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]{1,60}");
    private static final long ASKING_SECONDS = 10;
    private static final long ANSWER_MILLIS = 5_000;

    private final Tools tools;
    private final String user;
    private final long submitSeconds;
    private volatile String serverName;

    /** {@code user} owns the jobs: the login of the account that runs the program. */
    public CupsSpooler(String user) {
        this(user, new Tools(Map.of()), 120);
    }

    CupsSpooler(String user, Tools tools, long submitSeconds) {
        this.user = user;
        this.tools = tools;
        this.submitSeconds = submitSeconds;
    }

    @Override
    public List<PrintQueue> queues() {
        try {
            List<Map<String, List<String>>> printers = server().printers();
            String byDefault = printers.isEmpty() ? "" : defaultQueue();
            return printers.stream()
                    .map(printer -> CupsServer.queue(printer, byDefault))
                    .toList();
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "print.unreachable", serverName()).causedBy(e);
        }
    }

    private String defaultQueue() {
        Matcher found = DEFAULT.matcher(
                tools.run(ASKING_SECONDS, List.of("lpstat", "-d")).text());
        return found.find() ? found.group(1) : "";
    }

    /** A queue without driver has no options: lpoptions then says so with a status of its own, or not at all. */
    @Override
    public QueueOptions options(String queue) {
        Tools.Result listed = tools.run(ASKING_SECONDS, List.of("lpoptions", "-p", queue, "-l"));
        if (!listed.successful()) {
            return QueueOptions.NONE;
        }
        Matcher trays = TRAYS.matcher(listed.text());
        List<String> names = new ArrayList<>();
        if (trays.find()) {
            for (String word : trays.group(1).split(" ")) {
                names.add(word.replaceFirst("^\\*", ""));
            }
        }
        names.removeIf(name -> !PLAIN.matcher(name).matches());
        return new QueueOptions(TWO_SIDED.matcher(listed.text()).find(), names);
    }

    @Override
    public Submission submit(PrintOrder order) {
        Tools.Result result = tools.run(submitSeconds, words(order));
        Matcher accepted = ACCEPTED.matcher(result.text());
        if (result.successful() && accepted.find()) {
            return Submission.accepted(
                    new PrintJob(accepted.group(1), Integer.parseInt(accepted.group(2)), order.token()));
        }
        LOG.warn("lp ended with {} ({}): {}", result.status(), result.ended(), result.text());
        if (result.ended() && REFUSED.matcher(result.text()).find()) {
            throw refusal(order.choice().queue(), result.text());
        }
        return unsure(order, result);
    }

    /** lp was cut short, or said something new: the spooler itself is asked, and only its sure no is a refusal. */
    private Submission unsure(PrintOrder order, Tools.Result result) {
        JobSearch search = find(order.token(), Instant.EPOCH);
        if (search.job().isPresent()) {
            return Submission.accepted(search.job().get());
        }
        if (search.known() && result.failedByItself()) {
            throw refusal(order.choice().queue(), result.text());
        }
        return Submission.unknown();
    }

    private List<String> words(PrintOrder order) {
        PrintChoice choice = order.choice();
        List<String> words = new ArrayList<>(List.of("lp", "-U", user, "-d", choice.queue()));
        words.addAll(List.of("-t", order.title().replaceAll("\\p{Cntrl}", " ").strip()));
        words.addAll(List.of("-n", Integer.toString(choice.copies())));
        words.addAll(List.of("-o", CupsServer.TOKEN + "=" + plain(order.token())));
        if (choice.twoSided()) {
            words.addAll(List.of("-o", "sides=two-sided-long-edge"));
        }
        if (!choice.tray().isEmpty()) {
            words.addAll(List.of("-o", "InputSlot=" + plain(choice.tray())));
        }
        words.addAll(List.of("--", order.file().toAbsolutePath().toString()));
        return words;
    }

    /** Several options may stand in one word, so no other than plain names goes in. */
    private static String plain(String value) {
        if (!PLAIN.matcher(value.length() > 60 ? value.substring(0, 60) : value).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + value);
        }
        return value;
    }

    /** lp gives a missing queue and a dead daemon the same text: the queues themselves tell. */
    private OperatorException refusal(String queue, String text) {
        try {
            PrintQueue.usable(this, queue);
            return new OperatorException(
                    ExitStatus.TECHNICAL, "print.refused", queue, text.replaceAll("\\p{Cntrl}", " "));
        } catch (OperatorException e) {
            return e;
        }
    }

    @Override
    public JobStatus status(PrintJob job) {
        try {
            return server().status(job);
        } catch (IOException e) {
            LOG.info("Nothing known of {}", job.name(), e);
            return JobStatus.of(JobState.UNKNOWN);
        } catch (OperatorException e) {
            return new JobStatus(JobState.UNKNOWN, "");
        }
    }

    @Override
    public JobSearch find(String token, Instant since) {
        try {
            return server().find(token, since);
        } catch (IOException | OperatorException e) {
            LOG.info("The spooler can't be asked for a job", e);
            return JobSearch.unknown();
        }
    }

    private CupsServer server() {
        return new CupsServer(new IppConnection(serverName(), ANSWER_MILLIS), user);
    }

    /** Asked once: what lp would use does not change while the program runs. */
    private String serverName() {
        if (serverName == null) {
            serverName = askServerName();
        }
        return serverName;
    }

    private String askServerName() {
        Tools.Result named = tools.run(ASKING_SECONDS, List.of("lpstat", "-H"));
        return Optional.of(named.text())
                .filter(text -> named.successful() && !text.isEmpty())
                .orElse("localhost");
    }
}
