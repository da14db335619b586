package fr.relances.dunning.decision;

/** How many of a tiers' pièces are dunned, deducted, overdue, estimated, and at which level they stood. */
public final class TallyCounts {

    private static final int LEVELS = 10;

    private int items;
    private int listed;
    private int dunned;
    private int deducted;
    private int overdue;
    private int estimated;
    private int[] dunnedByLevel = {};

    void add(RunTerms terms, ItemState item, Decision decision) {
        items++;
        if (item.isListed(terms.dunningDate())) {
            listed++;
        }
        if (item.isOverdue(terms.dunningDate())) {
            overdue++;
        }
        switch (decision) {
            case RELANCER -> addDunned(item);
            case DEDUIRE -> deducted++;
            case ECARTER -> {}
        }
    }

    /** All pièces with a balance. */
    public int items() {
        return items;
    }

    /** Overdue pièces and credits. */
    public int listed() {
        return listed;
    }

    public int dunned() {
        return dunned;
    }

    public int deducted() {
        return deducted;
    }

    int overdue() {
        return overdue;
    }

    /** Dunned pièces whose due date was inferred. */
    public int estimated() {
        return estimated;
    }

    public int dunnedAt(int level) {
        return dunnedByLevel.length == 0 ? 0 : dunnedByLevel[level];
    }

    private void addDunned(ItemState item) {
        dunned++;
        if (item.dueDateEstimated()) {
            estimated++;
        }
        if (dunnedByLevel.length == 0) {
            dunnedByLevel = new int[LEVELS];
        }
        dunnedByLevel[item.level()]++;
    }
}
