package fr.relances.print;

import fr.relances.text.Messages;

/** Where a job stands, and what the printer or the queue says to it. */
public record JobStatus(JobState state, String detail) {

    public static JobStatus of(JobState state) {
        return new JobStatus(state, "");
    }

    /** In plain French, as ACCUEIL-12 : imprimé. */
    public String text(String job) {
        String said = detail.isEmpty() ? "" : " (" + detail + ")";
        return Messages.of("print.job." + state, job, said);
    }
}
