package fr.relances.dunning.run;

import fr.relances.dunning.ProposalTotals;
import fr.relances.print.PrintJob;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What came of a definitive run. {@code number} is 0 when nothing was claimed; {@code archiveName} is relative to the
 * data folder; {@code warnings} are what the operator must know although the letters count.
 */
public record IssuedRun(
        Outcome outcome,
        long number,
        int level,
        ProposalTotals totals,
        int pages,
        String archiveName,
        Optional<PrintJob> job,
        List<LeftOut> leftOut,
        List<String> warnings) {

    public IssuedRun {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** How it ended. */
    public enum Outcome {
        /** Letters out, levels stored. */
        ISSUED,
        /** No tiers was left to serve; nothing stored. */
        NOTHING,
        /** The operator stopped it; nothing stored. */
        STOPPED
    }

    static IssuedRun nothing(int level, List<LeftOut> leftOut) {
        return new IssuedRun(
                Outcome.NOTHING, 0, level, ProposalTotals.of(List.of()), 0, "", Optional.empty(), leftOut, List.of());
    }

    static IssuedRun stopped(int level) {
        return new IssuedRun(
                Outcome.STOPPED, 0, level, ProposalTotals.of(List.of()), 0, "", Optional.empty(), List.of(), List.of());
    }

    /** The last line of the command and the head of the result. */
    public String text() {
        return switch (outcome) {
            case ISSUED ->
                Messages.of(
                        "dunning.issued",
                        Long.toString(number),
                        totals.customers(),
                        totals.items(),
                        totals.net(),
                        level);
            case NOTHING -> nothingText(leftOut);
            case STOPPED -> Messages.of("dunning.stopped");
        };
    }

    /** Not the same: nothing was due, or nobody could be served. */
    static String nothingText(List<LeftOut> leftOut) {
        return Messages.of(leftOut.isEmpty() ? "dunning.nothing" : "dunning.nothing_served");
    }
}
