package fr.relances.dunning.decision;

/** R2: Tiers proposés, by the level of their fiche or by the levels of their pièces. */
public enum CustomerChoice {
    BY_CUSTOMER_LEVEL,
    BY_ITEM_LEVEL
}
