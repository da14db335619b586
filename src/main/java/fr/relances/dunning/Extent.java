package fr.relances.dunning;

import fr.relances.amount.Amount;

/** A number of tiers with a number of their pièces and what those come to. */
public record Extent(int customers, int items, Amount balance) {

    static final Extent NONE = new Extent(0, 0, Amount.ZERO);

    Extent plus(int moreItems, Amount amount) {
        return new Extent(customers + 1, items + moreItems, balance.plus(amount));
    }
}
