package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.SortedMap;

/** A pièce to be stored; {@code dueDate} null for a credit. */
record NewItem(
        String customerCode,
        String itemKey,
        String number,
        Nature nature,
        LocalDate itemDate,
        DueDate dueDate,
        Amount amount,
        Amount balance,
        String toCheckReason,
        SortedMap<LocalDate, Amount> movements) {

    /** What a pièce is, as stored. */
    enum Nature {
        FACTURE,
        AVOIR,
        REGLEMENT
    }

    /** {@code date} is null for a credit. */
    record DueDate(LocalDate date, boolean estimated) {}
}
