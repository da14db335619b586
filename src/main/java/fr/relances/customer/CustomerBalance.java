package fr.relances.customer;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** What is left of one pièce of a tiers, to be summed; no due date for a credit. */
record CustomerBalance(String customerCode, LocalDate dueDate, Amount balance) {}
