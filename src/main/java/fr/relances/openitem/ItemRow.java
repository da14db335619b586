package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A pièce as lists show it; null dates and empty texts where nothing is stored. */
public record ItemRow(
        long id,
        Owner owner,
        String siteCode,
        String number,
        String nature,
        Dates dates,
        Amount balance,
        int level,
        LocalDate lastDunningDate,
        Marks marks) {

    /** The tiers that owes. */
    public record Owner(String code, String name) {}

    /** No due date for a credit. */
    public record Dates(LocalDate itemDate, LocalDate dueDate, boolean estimated) {}

    /** What keeps it from being dunned, or wants somebody to look. */
    public record Marks(Amount disputed, LocalDate promiseDate, String toCheck) {}

    ItemRow of(Owner known) {
        return new ItemRow(id, known, siteCode, number, nature, dates, balance, level, lastDunningDate, marks);
    }

    /** R3: due strictly before {@code today}, and something left to pay. */
    public boolean overdue(LocalDate today) {
        return balance.isPositive()
                && dates.dueDate() != null
                && dates.dueDate().isBefore(today);
    }

    public boolean disputed() {
        return marks.disputed().isPositive();
    }
}
