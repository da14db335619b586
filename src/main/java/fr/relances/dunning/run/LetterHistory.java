package fr.relances.dunning.run;

import java.util.List;

/** A letter as it went out, what its run decided of each pièce, and what was changed by hand since. */
public record LetterHistory(
        HistoryCustomer customer, List<String> text, List<HistoryItem> items, List<HistoryChange> changes) {

    public LetterHistory {
        text = List.copyOf(text);
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }
}
