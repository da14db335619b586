package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.print.JobState;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A run as the history shows it; {@code undoneCount} of its letters were undone later;
 * {@code printState}: where the last job that was to bring its letters on paper stands, empty where there was none.
 */
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
        String operatorName,
        String printState) {

    private static final String COMMITTED = "COMMITTED";

    /** Its letters went out, whatever was undone since. */
    public boolean definitive() {
        return state.equals(COMMITTED);
    }

    public boolean undone() {
        return definitive() && undoneCount == letterCount;
    }

    /** Its letters count, and the spooler gave up printing them. */
    public boolean notPrinted() {
        return definitive()
                && !printState.isEmpty()
                && JobState.valueOf(printState).failed();
    }

    /** Interrupted, and neither finished nor undone at start: somebody must tell whether the letters have gone out. */
    public boolean open() {
        return state.equals("PREPARED");
    }

    /** In a word or two, as lists show it. */
    public String stateText() {
        if (undone()) {
            return Messages.of("history.state.undone");
        }
        if (undoneCount > 0) {
            return Messages.of("history.state.partly_undone");
        }
        return Messages.of(notPrinted() ? "history.state.not_printed" : "history.state." + state);
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
