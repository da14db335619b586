package fr.relances.importing;

import fr.relances.text.OperatorException;
import fr.relances.text.Progress;

/** Tells whoever waits how far the storing of an import is; a stop asked for ends it, and its transaction with it. */
public final class Steps {

    private final Progress progress;
    private final long total;
    private long done;

    /** {@code total}: how many rows will be stored. */
    public Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** One row more. */
    public void one() {
        if (progress.stopped()) {
            throw new OperatorException("import.stopped");
        }
        done++;
        progress.step(done, Math.max(total, done));
    }
}
