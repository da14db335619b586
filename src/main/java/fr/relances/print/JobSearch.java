package fr.relances.print;

import java.util.Optional;

/** Whether a job exists: {@code known} false where the spooler can't tell, which is never taken for a no. */
public record JobSearch(boolean known, Optional<PrintJob> job) {

    public static JobSearch found(PrintJob job) {
        return new JobSearch(true, Optional.of(job));
    }

    public static JobSearch absent() {
        return new JobSearch(true, Optional.empty());
    }

    public static JobSearch unknown() {
        return new JobSearch(false, Optional.empty());
    }
}
