package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.dunning.DecidedCustomers;
import fr.relances.dunning.DecisionLetter;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.ProposalTotals;
import fr.relances.dunning.RunEdition;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.layout.LetterCheck;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.LetterOutput;
import fr.relances.text.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Use case: writes the letters of a proposal as drafts (R14). Stores nothing. */
public final class DraftDunning {

    private final Database database;
    private final ReadParameters readParameters;

    public DraftDunning(Database database, ReadParameters readParameters) {
        this.database = database;
        this.readParameters = readParameters;
    }

    /** Stopped by the operator, nothing is written. */
    public DraftedLetters run(
            DunningProposal proposal, String template, LetterDestination destination, Progress progress) {
        EntityParameters parameters = readParameters.run(proposal.criteria().entityCode());
        RunTerms terms = RunTerms.of(proposal.criteria(), parameters);
        LetterEdition edition = RunEdition.draft(terms, parameters, template);
        destination.check(edition);
        if (proposal.letters().isEmpty()) {
            return DraftedLetters.nothing(List.of());
        }
        try (LetterOutput output = destination.draft(edition)) {
            Writing writing = new Writing(output, edition);
            boolean whole = new DecidedCustomers(database, terms).each(proposal.codes(), progress, writing::add);
            if (!whole) {
                return DraftedLetters.stopped();
            }
            if (writing.totals.customers() == 0) {
                return DraftedLetters.nothing(writing.leftOut);
            }
            LetterOutput.Finished finished = output.finish();
            output.makeSafe();
            return DraftedLetters.written(writing.totals, finished.pageCount(), output.job(), writing.leftOut);
        }
    }

    /** The letters as they come. */
    private static final class Writing {

        private final LetterOutput output;
        private final LetterEdition edition;
        private final LetterCheck check;
        private final List<LeftOut> leftOut = new ArrayList<>();
        private ProposalTotals totals = new ProposalTotals(0, 0, Amount.ZERO, Amount.ZERO);

        Writing(LetterOutput output, LetterEdition edition) {
            this.output = output;
            this.edition = edition;
            this.check = new LetterCheck(edition);
        }

        void add(CustomerDecision decision) {
            CustomerState customer = decision.customer();
            if (!decision.letter()) {
                leftOut.add(new LeftOut(customer.code(), customer.name(), LeaveOut.changed()));
                return;
            }
            Letter letter = DecisionLetter.of(decision, edition.dunningDate());
            Optional<String> refusal = check.refusal(letter);
            if (refusal.isPresent()) {
                leftOut.add(new LeftOut(customer.code(), customer.name(), refusal.get()));
                return;
            }
            output.add(letter);
            totals = totals.plus(letter.debits().size(), decision.debit(), decision.credit());
        }
    }
}
