package fr.relances.importing.fec;

import fr.relances.amount.Amount;

/**
 * A line of a tiers, or the share of it that carries on one known pièce; {@code itemId} is 0 while the base has none.
 * {@code doubt} is the key of the message that says why it must be checked, empty where it need not.
 */
record Part(LedgerLine line, String key, long itemId, Amount amount, boolean opening, String doubt) {

    /** A line that is a pièce by itself. */
    static Part whole(KeyedLine line, long itemId) {
        return new Part(line.line(), line.key(), itemId, line.line().signed(), line.opening(), "");
    }

    /** Two shares of the same line in the same pièce. */
    Part plus(Part other) {
        return new Part(line, key, itemId, amount.plus(other.amount), opening, doubt.isEmpty() ? other.doubt : doubt);
    }
}
