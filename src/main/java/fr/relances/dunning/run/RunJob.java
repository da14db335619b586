package fr.relances.dunning.run;

import fr.relances.print.JobState;
import fr.relances.print.PrintJob;

/** A print job of a run and where it stood when it was last asked for. */
record RunJob(long id, long runId, String queue, int number, String token, JobState state) {

    PrintJob job() {
        return new PrintJob(queue, number, token);
    }
}
