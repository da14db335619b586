package fr.relances.dunning.run;

import fr.relances.print.JobState;

/** A job of a run that stands elsewhere than when it was last looked at. */
public record JobNews(long run, JobState state, String text) {

    /** The operator has to do something about it. */
    public boolean bad() {
        return state.failed() || state == JobState.GONE;
    }
}
