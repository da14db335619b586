package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.dunning.DecidedCustomers;
import fr.relances.dunning.DecisionLetter;
import fr.relances.dunning.ProposalTotals;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.LetterPlace;
import fr.relances.print.LetterOutput;
import fr.relances.text.Progress;
import java.util.ArrayList;
import java.util.List;

/** R15 (2): writes the letters of the claimed tiers one at a time and keeps where each stands. */
final class RenderClaimed {

    private final Database database;
    private final RunTerms terms;
    private final ClaimedRun claim;
    private final List<RunRows.RunLetter> letters = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int items;

    RenderClaimed(Database database, RunTerms terms, ClaimedRun claim) {
        this.database = database;
        this.terms = terms;
        this.claim = claim;
    }

    /** False when the operator stopped it. */
    boolean run(LetterOutput output, Progress progress) {
        return new DecidedCustomers(database, terms)
                .each(claim.codes(), progress, decision -> render(output, decision));
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    ProposalTotals totals() {
        return new ProposalTotals(
                letters.size(),
                items,
                Amount.sum(letters, RunRows.RunLetter::debit),
                Amount.sum(letters, RunRows.RunLetter::credit));
    }

    /** R15 (3): what must stand in the base before the letters count. */
    void store(LetterOutput.Finished finished) {
        ProposalTotals totals = totals();
        database.bulk(transaction -> {
            DunningRunMapper runs = transaction.mapper(DunningRunMapper.class);
            letters.forEach(runs::insertLetter);
            runs.updateTotals(new RunRows.RunTotals(
                    claim.number(),
                    letters.size(),
                    items,
                    totals.debit(),
                    totals.credit(),
                    totals.net(),
                    finished.pageCount(),
                    finished.sha256()));
            return null;
        });
    }

    private void render(LetterOutput output, CustomerDecision decision) {
        String code = decision.customer().code();
        if (!LeaveOut.same(decision, claim.fingerprints().get(code))) {
            release(decision.customer());
            return;
        }
        LetterPlace place = output.add(DecisionLetter.of(decision, terms.dunningDate()));
        items += decision.items(Decision.RELANCER).size();
        letters.add(new RunRows.RunLetter(
                claim.number(),
                terms.criteria().entityCode(),
                code,
                letters.size() + 1,
                decision.debit(),
                decision.credit(),
                decision.net(),
                place.firstPage(),
                place.pageCount()));
    }

    private void release(CustomerState customer) {
        leftOut.add(new LeftOut(customer.code(), customer.name(), LeaveOut.changed()));
        database.write(DunningRunMapper.class, runs -> {
            runs.deleteItems(claim.number(), customer.code());
            runs.updateLeftOut(claim.number(), customer.code(), LeaveOut.changed());
            return runs.deleteClaim(claim.number(), customer.code());
        });
    }
}
