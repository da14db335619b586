package fr.relances.dunning.run;

import fr.relances.file.HeldFile;
import fr.relances.print.Archives;

/** A run's sign of life: held by the process that issues it, whatever operator and base, so that nobody recovers it meanwhile. */
final class RunSign implements AutoCloseable {

    private final Archives archives;
    private HeldFile held;

    RunSign(Archives archives) {
        this.archives = archives;
    }

    /** Before others can see the run; one that was taken before, by an attempt that was rolled back, is given up. */
    void take(long number) {
        close();
        held = archives.sign(number)
                .orElseThrow(() -> new IllegalStateException("Run " + number + " is somebody else's"));
    }

    @Override
    public void close() {
        if (held != null) {
            held.remove();
            held = null;
        }
    }
}
