package fr.relances.dunning.run;

import java.util.List;

/** One run with what it was asked for, its tiers in the order of their letters, and what happened to it. */
public record RunHistory(
        HistoryRun run, List<String> criteria, List<HistoryCustomer> customers, List<HistoryEvent> events) {

    public RunHistory {
        criteria = List.copyOf(criteria);
        customers = List.copyOf(customers);
        events = List.copyOf(events);
    }
}
