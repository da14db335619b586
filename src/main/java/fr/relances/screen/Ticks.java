package fr.relances.screen;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which rows are ticked, and which of them the operator set one by one and would not want to lose. */
final class Ticks {

    private final BitSet ticked = new BitSet();
    private final BitSet byHand = new BitSet();
    private Runnable changed = () -> {};

    void onChange(Runnable action) {
        changed = action;
    }

    boolean get(int index) {
        return ticked.get(index);
    }

    BitSet copy() {
        return (BitSet) ticked.clone();
    }

    boolean handMade() {
        return !byHand.isEmpty();
    }

    void propose(BitSet proposed) {
        ticked.clear();
        ticked.or(proposed);
        byHand.clear();
    }

    void flip(int index) {
        flipSilently(index);
        changed.run();
    }

    void flipSilently(int index) {
        ticked.flip(index);
        byHand.flip(index);
    }

    /** Whether setting {@code indexes} to what is wanted would undo what was set by hand. */
    boolean losesHandMade(int[] indexes, IntPredicate wanted) {
        for (int index : indexes) {
            if (byHand.get(index) && ticked.get(index) != wanted.test(index)) {
                return true;
            }
        }
        return false;
    }

    void setAll(int[] indexes, IntPredicate wanted) {
        for (int index : indexes) {
            if (ticked.get(index) != wanted.test(index)) {
                ticked.flip(index);
                byHand.clear(index);
            }
        }
        changed.run();
    }
}
