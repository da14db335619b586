package fr.relances.letter.statement;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/**
 * One open pièce of a relevé: {@code balance} is what was left of it on the day, negative for a credit, which has no due
 * date (null). {@code daysLate} is above 0 for what is overdue; the disputed and promised amounts are 0 where there are
 * none, then the promise has no date (null).
 */
public record StatementLine(
        String number,
        String nature,
        LocalDate date,
        LocalDate dueDate,
        long daysLate,
        Amount amount,
        Amount balance,
        Amount disputed,
        LocalDate promiseDate,
        Amount promised) {

    public boolean credit() {
        return balance.isNegative();
    }

    public boolean overdue() {
        return !credit() && daysLate > 0;
    }
}
