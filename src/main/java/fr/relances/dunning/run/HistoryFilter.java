package fr.relances.dunning.run;

/** Which editions of an entity: all, those that name a tiers, one by number; null and 0 mean no bound. */
public record HistoryFilter(String entityCode, String customerCode, long number) {

    public static HistoryFilter all(String entityCode) {
        return new HistoryFilter(entityCode, null, 0);
    }

    public static HistoryFilter run(String entityCode, long number) {
        return new HistoryFilter(entityCode, null, number);
    }
}
