package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** One line of the ledger as the file has it; texts without padding, empty where there is none. */
record LedgerLine(
        int line,
        Entry entry,
        Named account,
        Named auxiliary,
        Piece piece,
        String label,
        Amount debit,
        Amount credit,
        String letter) {

    /** The booking that the line is part of. */
    record Entry(Named journal, String number, LocalDate date) {}

    /** A code with what it stands for. */
    record Named(String code, String label) {}

    /** The paper behind the line; {@code date} is the entry's where the file has none, {@code dueDate} null then. */
    record Piece(String reference, LocalDate date, LocalDate dueDate) {}

    /** What the line adds to what the tiers owes. */
    Amount signed() {
        return debit.minus(credit);
    }
}
