package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.SortedMap;

/** A known pièce as the file leaves it, and the movements to be added. */
record ItemChange(
        StoredItem before,
        Amount balance,
        NewItem.DueDate dueDate,
        String toCheckReason,
        SortedMap<LocalDate, Amount> movements) {

    /** A pièce that came back by CSV under the key of a ledger line is the ledger's again. */
    boolean changes() {
        return !movements.isEmpty()
                || !before.fromFec()
                || !toCheckReason.equals(before.toCheckReason())
                || dueDate.estimated() != before.dueDateEstimated()
                || dueDate.date() != null && !dueDate.date().equals(before.dueDate());
    }

    boolean settles() {
        return balance.isZero() && !before.balance().isZero();
    }
}
