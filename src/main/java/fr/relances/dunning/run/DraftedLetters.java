package fr.relances.dunning.run;

import fr.relances.dunning.ProposalTotals;
import fr.relances.print.PrintJob;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** What came of a draft. */
public record DraftedLetters(
        IssuedRun.Outcome outcome, ProposalTotals totals, int pages, Optional<PrintJob> job, List<LeftOut> leftOut) {

    public DraftedLetters {
        leftOut = List.copyOf(leftOut);
    }

    static DraftedLetters written(ProposalTotals totals, int pages, Optional<PrintJob> job, List<LeftOut> leftOut) {
        return new DraftedLetters(IssuedRun.Outcome.ISSUED, totals, pages, job, leftOut);
    }

    static DraftedLetters nothing(List<LeftOut> leftOut) {
        return new DraftedLetters(
                IssuedRun.Outcome.NOTHING, ProposalTotals.of(List.of()), 0, Optional.empty(), leftOut);
    }

    static DraftedLetters stopped() {
        return new DraftedLetters(
                IssuedRun.Outcome.STOPPED, ProposalTotals.of(List.of()), 0, Optional.empty(), List.of());
    }

    /** The last line of the command and the head of the result. */
    public String text() {
        return switch (outcome) {
            case ISSUED -> Messages.of("dunning.drafted", totals.customers(), totals.items(), totals.net());
            case NOTHING -> IssuedRun.nothingText(leftOut);
            case STOPPED -> Messages.of("dunning.stopped");
        };
    }
}
