package fr.relances.print;

import java.time.Instant;
import java.util.List;

/** The print spooler of the server: its queues, and what becomes of the jobs that it is given. */
public interface Spooler {

    /** All queues; a spooler that is not there or does not answer is refused (status 4). */
    List<PrintQueue> queues();

    /** What the queue's printer can do; nothing special where that can't be told. */
    QueueOptions options(String queue);

    /**
     * Hands the whole file over. Refused (status 4): the spooler surely has nothing of it. A submission without a job:
     * nobody can know whether it was taken.
     */
    Submission submit(PrintOrder order);

    /** Where a job stands now; never throws for a spooler that does not answer. */
    JobStatus status(PrintJob job);

    /** Whether the spooler was given a job with this token, at {@code since} or later. */
    JobSearch find(String token, Instant since);
}
