package fr.relances.dunning.run;

import fr.relances.text.Messages;
import java.time.LocalDateTime;

/** What was changed by hand on a tiers, or on one of its pièces ({@code number}, empty for the fiche). */
public record HistoryChange(
        LocalDateTime happenedAt, String operatorName, String kind, String number, String oldValue, String newValue) {

    public String text() {
        String key = "history.change." + kind;
        String what = Messages.has(key) ? Messages.of(key) : kind;
        String subject = number.isEmpty() ? what : what + " " + number;
        return Messages.of("history.changed", happenedAt, operatorName, subject, oldValue, newValue);
    }
}
