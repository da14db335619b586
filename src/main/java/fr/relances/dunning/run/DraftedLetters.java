package fr.relances.dunning.run;

import fr.relances.dunning.ProposalTotals;
import fr.relances.text.Messages;
import java.util.List;

/** What came of a draft. */
public record DraftedLetters(IssuedRun.Outcome outcome, ProposalTotals totals, int pages, List<LeftOut> leftOut) {

    public DraftedLetters {
        leftOut = List.copyOf(leftOut);
    }

    static DraftedLetters written(ProposalTotals totals, int pages, List<LeftOut> leftOut) {
        return new DraftedLetters(IssuedRun.Outcome.ISSUED, totals, pages, leftOut);
    }

    static DraftedLetters nothing(List<LeftOut> leftOut) {
        return new DraftedLetters(IssuedRun.Outcome.NOTHING, ProposalTotals.of(List.of()), 0, leftOut);
    }

    static DraftedLetters stopped() {
        return new DraftedLetters(IssuedRun.Outcome.STOPPED, ProposalTotals.of(List.of()), 0, List.of());
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
