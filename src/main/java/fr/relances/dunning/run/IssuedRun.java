package fr.relances.dunning.run;

import fr.relances.dunning.ProposalTotals;
import fr.relances.print.PrintJob;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What came of a definitive run. {@code number} is 0 when nothing was claimed; {@code archiveName} is relative to the
 * data folder; {@code warnings} are what the operator must know although the letters count; {@code recovered} are other
 * runs, which were found open before this one began.
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
        List<String> warnings,
        List<RecoveredRun> recovered) {

    public IssuedRun {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
        recovered = List.copyOf(recovered);
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
        return unissued(Outcome.NOTHING, level, leftOut);
    }

    static IssuedRun stopped(int level) {
        return unissued(Outcome.STOPPED, level, List.of());
    }

    private static IssuedRun unissued(Outcome outcome, int level, List<LeftOut> leftOut) {
        ProposalTotals none = ProposalTotals.of(List.of());
        return new IssuedRun(outcome, 0, level, none, 0, "", Optional.empty(), leftOut, List.of(), List.of());
    }

    /** With what was done for other runs before it. */
    IssuedRun after(List<RecoveredRun> others) {
        return new IssuedRun(outcome, number, level, totals, pages, archiveName, job, leftOut, warnings, others);
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
