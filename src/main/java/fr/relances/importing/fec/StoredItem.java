package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A pièce that the base has, as far as an import must know it; {@code toCheckReason} empty where there is none. */
record StoredItem(
        long id,
        String customerCode,
        String account,
        String itemKey,
        String source,
        String number,
        LocalDate itemDate,
        LocalDate dueDate,
        boolean dueDateEstimated,
        Amount amount,
        Amount balance,
        String toCheckReason) {

    boolean fromFec() {
        return source.equals("FEC");
    }
}
