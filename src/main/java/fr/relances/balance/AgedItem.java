package fr.relances.balance;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A pièce to be summed, with its balance of today; no due date for a credit. */
record AgedItem(long id, String entityCode, String customerCode, LocalDate dueDate, Amount balance) {}
