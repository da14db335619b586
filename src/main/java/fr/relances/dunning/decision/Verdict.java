package fr.relances.dunning.decision;

import fr.relances.amount.Amount;

/** What becomes of a pièce: the part that is dunned, or deducted (negative), or why neither. */
public record Verdict(Decision decision, Amount amount, Explanation why) {

    static Verdict dunned(Amount amount) {
        return new Verdict(Decision.RELANCER, amount, Explanation.NONE);
    }

    static Verdict deducted(Amount balance) {
        return new Verdict(Decision.DEDUIRE, balance, Explanation.NONE);
    }

    static Verdict setAside(Explanation why) {
        return new Verdict(Decision.ECARTER, Amount.ZERO, why);
    }
}
