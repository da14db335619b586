package fr.relances.customer;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A row of the list with its sums: the balance of all its pièces, and of what is overdue on the day of the list. */
public record ListedCustomer(CustomerRow row, Amount balance, Amount overdue) {

    /** R9: whether nobody is to dun it that day. */
    public boolean paused(LocalDate today) {
        return row.pausedUntil() != null && !row.pausedUntil().isBefore(today);
    }
}
