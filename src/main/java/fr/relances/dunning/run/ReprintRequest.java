package fr.relances.dunning.run;

/** Which letters of an edition again: all of them or those of one tiers, from a place in the edition's order on. */
public record ReprintRequest(HistoryFilter filter, int firstLetter) {

    /** From the first on. */
    public static ReprintRequest whole(HistoryFilter filter) {
        return new ReprintRequest(filter, 1);
    }
}
