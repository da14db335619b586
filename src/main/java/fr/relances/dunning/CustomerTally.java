package fr.relances.dunning;

import fr.relances.amount.Amount;

/** Decides the pièces of one tiers one at a time, in any order, and keeps only what the tiers' own outcome needs. */
final class CustomerTally {

    private final RunTerms terms;
    private final CustomerState customer;
    private final Explanation held;
    private final TallyCounts counts = new TallyCounts();
    private Amount debit = Amount.ZERO;
    private Amount credit = Amount.ZERO;
    private Amount balance = Amount.ZERO;
    private long fingerprint;

    CustomerTally(RunTerms terms, CustomerState customer) {
        this.terms = terms;
        this.customer = customer;
        this.held = CustomerRules.explain(terms, customer);
        this.fingerprint = Fingerprint.of(customer);
    }

    /** What becomes of the pièce unless the tiers' outcome, known at the end, objects. */
    Verdict add(ItemState item) {
        if (item.isListed(terms.dunningDate())) {
            balance = balance.plus(item.balance());
        }
        Verdict verdict = decide(item);
        switch (verdict.decision()) {
            case RELANCER -> debit = debit.plus(verdict.amount());
            case DEDUIRE -> credit = credit.minus(verdict.amount());
            case ECARTER -> {}
        }
        fingerprint += Fingerprint.of(item, verdict);
        counts.add(terms, item, verdict.decision());
        return verdict;
    }

    /** Why there is no letter; none when there is one. */
    Explanation outcome() {
        return held.or(() -> NetRules.explain(terms, debit, credit));
    }

    /** Overdue pièces that no letter of this run claims. */
    int overdueOutside() {
        return counts.overdue() - (outcome().isNone() ? counts.dunned() : 0);
    }

    CustomerState customer() {
        return customer;
    }

    TallyCounts counts() {
        return counts;
    }

    Amount debit() {
        return debit;
    }

    Amount credit() {
        return credit;
    }

    /** The sum of its overdue pièces and credits, whatever is decided. */
    Amount balance() {
        return balance;
    }

    long fingerprint() {
        return fingerprint;
    }

    private Verdict decide(ItemState item) {
        if (!held.isNone()) {
            return Verdict.setAside(held);
        }
        return item.isCredit() ? CreditRules.decide(terms, item) : ItemRules.decide(terms, item);
    }
}
