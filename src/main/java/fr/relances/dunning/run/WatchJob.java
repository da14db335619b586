package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintJob;
import fr.relances.print.Spooler;
import fr.relances.session.Session;

/** Use case: where one job stands now; what is new of a run's job goes into its history. */
public final class WatchJob {

    private final Database database;
    private final Spooler spooler;
    private final JobBook jobBook;

    public WatchJob(Database database, Session session, Spooler spooler) {
        this.database = database;
        this.spooler = spooler;
        this.jobBook = new JobBook(session);
    }

    public JobStatus run(PrintJob job) {
        JobStatus status = spooler.status(job);
        for (RunJob stored : database.read(JobMapper.class, mapper -> mapper.findJobs(job))) {
            if (stored.state() != status.state() && !stored.state().ended()) {
                database.write(transaction -> jobBook.follow(transaction, stored, status));
            }
        }
        return status;
    }
}
