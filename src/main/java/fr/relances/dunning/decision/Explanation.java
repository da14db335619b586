package fr.relances.dunning.decision;

import fr.relances.text.Messages;
import java.util.List;
import java.util.function.Supplier;

/** Why a tiers or a pièce is set aside, with the values that were compared; {@link #NONE} when it is not. */
public record Explanation(Reason reason, List<Object> values) {

    public static final Explanation NONE = new Explanation(Reason.NONE, List.of());

    static Explanation of(Reason reason, Object... values) {
        return new Explanation(reason, List.of(values));
    }

    /** A code as a value; one that is empty is named so. */
    static String code(String code) {
        return code.isEmpty() ? Messages.of("dunning.none") : code;
    }

    public boolean isNone() {
        return reason == Reason.NONE;
    }

    /** The column motif of the control list; empty for none. */
    public String text() {
        return isNone() ? "" : Messages.of(reason.key(), values.toArray());
    }

    /** The first rule that objects is the one that is named. */
    Explanation or(Supplier<Explanation> next) {
        return isNone() ? next.get() : this;
    }
}
