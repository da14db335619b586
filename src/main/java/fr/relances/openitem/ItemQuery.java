package fr.relances.openitem;

/** Which pièces a list shows; an empty customer code stands for all tiers, settled ones have balance 0. */
public record ItemQuery(String entityCode, String customerCode, boolean settled) {

    public static ItemQuery open(String entityCode) {
        return new ItemQuery(entityCode, "", false);
    }

    public static ItemQuery openOf(String entityCode, String customerCode) {
        return new ItemQuery(entityCode, customerCode, false);
    }

    /** The open ones instead of the settled ones, and the reverse. */
    public ItemQuery other() {
        return new ItemQuery(entityCode, customerCode, !settled);
    }
}
