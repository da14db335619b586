package fr.relances.dunning.decision;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** What the decision looks at in a pièce (R3 to R6, R8 to R10, R17): null dates and amounts where it has none. */
public record ItemState(
        long id,
        String customerCode,
        LocalDate itemDate,
        LocalDate dueDate,
        boolean dueDateEstimated,
        Amount balance,
        String paymentMethod,
        int level,
        LocalDate lastDunningDate,
        Amount disputedAmount,
        LocalDate promiseDate,
        Amount promiseAmount) {

    /** A pièce à valoir: it has neither due date nor level (R8). */
    public boolean isCredit() {
        return balance.isNegative();
    }

    /** R3: strictly before the dunning date. */
    public boolean isOverdue(LocalDate dunningDate) {
        return !isCredit() && lastDay().isBefore(dunningDate);
    }

    /** What the control list tells of: what is overdue, and credits. */
    public boolean isListed(LocalDate dunningDate) {
        return isCredit() || isOverdue(dunningDate);
    }

    /** The due date of a debit; the date of a credit, which counts from its own date on. */
    public LocalDate lastDay() {
        return isCredit() || dueDate == null ? itemDate : dueDate;
    }

    /** R9: what is neither disputed nor promised for a day that is still to come. */
    public Amount dunnable(LocalDate dunningDate) {
        return balance.minus(disputedAmount).minus(promised(dunningDate)).max(Amount.ZERO);
    }

    /** R9: what is promised for the dunning date or later. */
    public Amount promised(LocalDate dunningDate) {
        return promiseDate == null || promiseDate.isBefore(dunningDate) ? Amount.ZERO : promiseAmount;
    }
}
