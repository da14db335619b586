package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A run as the history shows it; {@code undoneCount} of its letters were undone later. */
public record HistoryRun(
        long number,
        String state,
        int level,
        LocalDate dunningDate,
        int letterCount,
        int undoneCount,
        int itemCount,
        Amount net,
        LocalDateTime closedAt,
        String operatorName) {

    private static final String COMMITTED = "COMMITTED";

    /** Its letters went out, whatever was undone since. */
    public boolean definitive() {
        return state.equals(COMMITTED);
    }

    public boolean undone() {
        return definitive() && undoneCount == letterCount;
    }

    /** In a word or two, as lists show it. */
    public String stateText() {
        if (undone()) {
            return Messages.of("history.state.undone");
        }
        return Messages.of(undoneCount > 0 ? "history.state.partly_undone" : "history.state." + state);
    }

    /** In a line, for commands. */
    public String text() {
        return Messages.of(
                "history.run",
                Long.toString(number),
                dunningDate,
                level,
                stateText(),
                letterCount,
                itemCount,
                net,
                operatorName);
    }
}
