package fr.relances.dunning.run;

import fr.relances.text.OperatorException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Work that waits its turn while another edition or import has the base: each turn is one wait for a lock. */
final class Turns {

    /** Of at most five seconds each: half a minute. */
    private static final int MOST = 6;

    private Turns() {}

    /** Tries again what was refused for a lock only, unless {@code giveUp} says so; then the refusal names who has it. */
    static <T> T take(Supplier<T> work, BooleanSupplier giveUp) {
        for (int turn = 1; ; turn++) {
            try {
                return work.get();
            } catch (OperatorException e) {
                if (!e.key().startsWith("db.locked") || turn == MOST || giveUp.getAsBoolean()) {
                    throw e;
                }
            }
        }
    }
}
