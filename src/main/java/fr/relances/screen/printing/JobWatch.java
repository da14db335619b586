package fr.relances.screen.printing;

import fr.relances.print.JobStatus;
import fr.relances.print.PrintJob;
import fr.relances.screen.Desk;
import fr.relances.screen.Latest;
import fr.relances.screen.View;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Follows one job to its end off the keyboard's thread, as long as the view that shows it is on the desk. */
public final class JobWatch {

    private final Desk desk;
    private final PrintingUseCases useCases;
    private final PrintJob job;
    private final Runnable changed;
    private final Latest<JobStatus> asking;
    private View view;
    private JobStatus status;

    /** {@code changed} is called after each answer. */
    public JobWatch(Desk desk, PrintingUseCases useCases, PrintJob job, Runnable changed) {
        this.desk = desk;
        this.useCases = useCases;
        this.job = job;
        this.changed = changed;
        this.asking = new Latest<>(desk, this::answered);
    }

    /** To be called once {@code shown} is on the desk, and again whenever it comes to its top. */
    public void start(View shown) {
        view = shown;
        if (!asking.busy() && (status == null || !status.state().ended())) {
            asking.ask(progress -> useCases.watch().run(job));
        }
    }

    public Optional<JobStatus> status() {
        return Optional.ofNullable(status);
    }

    /** In a line, for the operator. */
    public String text() {
        return status == null ? Messages.of("jobs.taken", job.name()) : status.text(job.name());
    }

    private void answered(JobStatus answer) {
        status = answer;
        changed.run();
        if (!answer.state().ended() && desk.isOpen(view)) {
            asking.ask(progress -> {
                LockSupport.parkNanos(useCases.pace().toNanos());
                return useCases.watch().run(job);
            });
        }
    }
}
