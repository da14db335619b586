package fr.relances.importing.fec;

import fr.relances.amount.Amount;

/** A ledger line with another key than its pièce: an opening entry that carries it on, or a line numbered anew. */
record CarriedLine(String lineKey, long itemId, Amount amount) {}
