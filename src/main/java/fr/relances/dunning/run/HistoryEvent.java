package fr.relances.dunning.run;

import fr.relances.text.Messages;
import java.time.LocalDateTime;

/** What happened to a run after it was closed, or how it came to its end. */
public record HistoryEvent(LocalDateTime happenedAt, String operatorName, String kind, String detail) {

    public String text() {
        return Messages.of("history.event", happenedAt, operatorName, Messages.of("history.event." + kind), detail);
    }
}
