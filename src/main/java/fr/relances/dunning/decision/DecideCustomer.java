package fr.relances.dunning.decision;

import fr.relances.amount.Amount;
import java.util.ArrayList;
import java.util.List;

/** The one decision (R1 to R11, R17, R34): what a run does with a tiers and each of its pièces, and why. Pure. */
public final class DecideCustomer {

    private DecideCustomer() {}

    public static CustomerDecision run(RunTerms terms, CustomerAccount account) {
        CustomerTally tally = new CustomerTally(terms, account.customer());
        List<ItemDecision> decisions = new ArrayList<>();
        for (AccountItem item : account.items()) {
            decisions.add(new ItemDecision(item, tally.add(item.state())));
        }
        Explanation outcome = tally.outcome();
        boolean letter = outcome.isNone();
        return new CustomerDecision(
                account.customer(),
                account.address(),
                letter ? decisions : setAside(decisions, outcome),
                outcome,
                letter ? tally.debit() : Amount.ZERO,
                letter ? tally.credit() : Amount.ZERO,
                tally.fingerprint());
    }

    /** Without a letter nothing is dunned or deducted; what had a reason of its own keeps it. */
    private static List<ItemDecision> setAside(List<ItemDecision> decisions, Explanation outcome) {
        return decisions.stream()
                .map(item -> item.decision() == Decision.ECARTER
                        ? item
                        : new ItemDecision(item.item(), Verdict.setAside(outcome)))
                .toList();
    }
}
