package fr.relances.importing.fec;

import fr.relances.amount.Amount;

/**
 * A line of a tiers, or the share of an opening line that carries on one known pièce; {@code itemId} is 0 while the base
 * has no pièce for it.
 */
record Part(LedgerLine line, String key, long itemId, Amount amount, boolean opening) {}
