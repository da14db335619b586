package fr.relances.screen.terminal;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes that come from the line. After an Escape the rest of its sequence is waited for a moment: a slow line cuts
 * sequences in two, and half of one would be a command and junk.
 */
final class LineBytes {

    static final int END = -1;
    static final int LATE = -2;

    private static final long MILLISECOND = 1_000_000L;
    private static final long POLL_MILLIS = 2;

    private final InputStream input;
    private final long patienceMillis;
    private int pushed = LATE;

    LineBytes(InputStream input, long patienceMillis) {
        this.input = input;
        this.patienceMillis = patienceMillis;
    }

    /** Waits as long as it takes; END when nobody is there any more. */
    int next() throws IOException {
        if (pushed != LATE) {
            int value = pushed;
            pushed = LATE;
            return value;
        }
        return input.read();
    }

    /** The next byte of a sequence, or LATE when none comes in time. */
    int soon() throws IOException {
        return within(patienceMillis);
    }

    int within(long millis) throws IOException {
        if (pushed != LATE) {
            return next();
        }
        long end = System.nanoTime() + millis * MILLISECOND;
        while (input.available() == 0) {
            if (System.nanoTime() >= end) {
                return LATE;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return LATE;
            }
        }
        return input.read();
    }

    /** Gives the byte back; one at most, and LATE is nothing. */
    void unread(int value) {
        pushed = value;
    }
}
