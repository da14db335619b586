package fr.relances.print;

/** Where a job stands; four of these are ends. */
public enum JobState {
    PENDING(false),
    PRINTING(false),
    /** Held by somebody; it waits to be let go. */
    HELD(false),
    /** Its queue is stopped; it waits for somebody to start the queue. */
    QUEUE_STOPPED(false),
    COMPLETED(true),
    CANCELED(true),
    ABORTED(true),
    /** The spooler answers and knows it no more: how it ended can't be known. */
    GONE(true),
    /** The spooler does not answer. */
    UNKNOWN(false);

    private final boolean ended;

    JobState(boolean ended) {
        this.ended = ended;
    }

    public boolean ended() {
        return ended;
    }

    /** It came to an end that is not paper. */
    public boolean failed() {
        return this == CANCELED || this == ABORTED;
    }
}
