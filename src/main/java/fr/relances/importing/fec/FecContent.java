package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.List;

/** What a FEC says: the lines of customers in the order of the file, and what holds for the whole of it. */
record FecContent(List<LedgerLine> customerLines, Facts facts, Journals journals, List<BadLine> bad) {

    FecContent {
        customerLines = List.copyOf(customerLines);
        bad = List.copyOf(bad);
    }

    /** {@code lines} without the header; dates null where no line is good. */
    record Facts(char separator, int lines, Amount debit, Amount credit, boolean dueDates) {}

    LocalDate firstDate() {
        return journals.first();
    }

    LocalDate lastDate() {
        return journals.last();
    }
}
