package fr.relances.dunning.decision;

import java.util.Comparator;

/** A pièce whole: what decides and what people read. */
public record AccountItem(ItemState state, ItemLabel label) {

    /** R11: debits by due date, then credits by date; ties by number. */
    static final Comparator<AccountItem> ORDER = Comparator.comparing(
                    (AccountItem item) -> item.state().isCredit())
            .thenComparing(item -> item.state().lastDay())
            .thenComparing(item -> item.label().number())
            .thenComparing(item -> item.state().id());
}
