package fr.relances.dunning.decision;

import fr.relances.amount.Amount;

/** A pièce with what is decided about it. */
public record ItemDecision(AccountItem item, Verdict verdict) {

    public Decision decision() {
        return verdict.decision();
    }

    /** What is dunned of it, or deducted (negative); zero when it is set aside. */
    public Amount amount() {
        return verdict.amount();
    }

    /** Column motif: empty for what is dunned or deducted. */
    public String reason() {
        return verdict.why().text();
    }
}
