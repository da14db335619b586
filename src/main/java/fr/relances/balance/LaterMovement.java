package fr.relances.balance;

import fr.relances.amount.Amount;

/** What lowered the balance of a pièce after the date of the balance. */
record LaterMovement(long itemId, Amount amount) {}
