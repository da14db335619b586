package fr.relances.importing.fec;

import fr.relances.amount.Amount;

/** What is left of a letter group that does not sum to zero. */
record Residue(String customer, String letter, Amount amount) {}
