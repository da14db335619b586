package fr.relances.dunning.run;

import fr.relances.file.HeldFile;
import fr.relances.print.Archives;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A run's sign of life: held by the process that issues it, whatever operator and base, so that nobody recovers it meanwhile. */
final class RunSign implements AutoCloseable {

    private static final long AN_INSTANT = TimeUnit.MILLISECONDS.toNanos(200);

    private final Archives archives;
    private HeldFile held;

    RunSign(Archives archives) {
        this.archives = archives;
    }

    /**
     * Before others can see the run; one that was taken before, by an attempt that was rolled back, is given up. A
     * session that still saw that attempt may look after it for an instant: refused as a lock, to be tried again.
     */
    void take(long number) {
        close();
        held = archives.sign(number).orElseThrow(() -> {
            LockSupport.parkNanos(AN_INSTANT);
            return new OperatorException(ExitStatus.TECHNICAL, "db.locked");
        });
    }

    @Override
    public void close() {
        if (held != null) {
            held.remove();
            held = null;
        }
    }
}
