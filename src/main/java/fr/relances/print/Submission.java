package fr.relances.print;

import java.util.Optional;

/** What came of handing a file over: the job, or nothing where nobody can know whether there is one. */
public record Submission(Optional<PrintJob> job) {

    public static Submission accepted(PrintJob job) {
        return new Submission(Optional.of(job));
    }

    public static Submission unknown() {
        return new Submission(Optional.empty());
    }
}
