package fr.relances.dunning.run;

import fr.relances.db.Transaction;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintJob;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import java.util.Optional;

/** Writes down the print jobs of runs: taken by the spooler, then what it says of them, an event each (R16). */
final class JobBook {

    static final String PRINTING = "IMPRESSION";

    private final Session session;

    JobBook(Session session) {
        this.session = session;
    }

    void taken(Transaction transaction, long runId, JobKind kind, PrintJob job) {
        transaction.mapper(JobMapper.class).insertJob(runId, kind, job, session.now(), session.operator());
        event(transaction, runId, Messages.of("jobs.taken", job.name()));
    }

    /** What is new of it; nothing where it stands as it did, or where the spooler says nothing. */
    Optional<JobNews> follow(Transaction transaction, RunJob job, JobStatus status) {
        if (status.state() == JobState.UNKNOWN
                || status.state() == job.state()
                || transaction.mapper(JobMapper.class).updateState(job, status.state()) == 0) {
            return Optional.empty();
        }
        String text = status.text(job.job().name());
        if (status.state() != JobState.PENDING && status.state() != JobState.PRINTING) {
            event(transaction, job.runId(), text);
        }
        return Optional.of(new JobNews(job.runId(), status.state(), text));
    }

    private void event(Transaction transaction, long runId, String detail) {
        transaction
                .mapper(DunningRunMapper.class)
                .insertEvent(new RunRows.RunEvent(runId, PRINTING, detail, session.now(), session.operator()));
    }
}
