package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.Spooler;
import fr.relances.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Use case: asks the spooler for each job of a run that was not over, and keeps in the history what it says. */
public final class FollowJobs {

    private final Database database;
    private final Spooler spooler;
    private final JobBook jobBook;

    public FollowJobs(Database database, Session session, Spooler spooler) {
        this.database = database;
        this.spooler = spooler;
        this.jobBook = new JobBook(session);
    }

    /** What is new. A spooler that does not answer is asked once, and leaves everything as it is. */
    public List<JobNews> run() {
        List<JobNews> news = new ArrayList<>();
        for (RunJob job : database.read(JobMapper.class, JobMapper::findOpenJobs)) {
            JobStatus status = spooler.status(job.job());
            if (status.state() == JobState.UNKNOWN) {
                break;
            }
            database.write(transaction -> jobBook.follow(transaction, job, status))
                    .ifPresent(news::add);
        }
        return news;
    }
}
