package fr.relances.dunning.decision;

import fr.relances.amount.Amount;

/** Decides the pièces of one tiers one at a time, in any order, and keeps only what the tiers' own outcome needs. */
public final class CustomerTally {

    private final RunTerms terms;
    private final CustomerState customer;
    private final Explanation held;
    private final TallyCounts counts = new TallyCounts();
    private Amount debit = Amount.ZERO;
    private Amount credit = Amount.ZERO;
    private Amount balance = Amount.ZERO;
    private long fingerprint;

    public CustomerTally(RunTerms terms, CustomerState customer) {
        this.terms = terms;
        this.customer = customer;
        this.held = CustomerRules.explain(terms, customer);
        this.fingerprint = Fingerprint.of(customer);
    }

    /** What becomes of the pièce unless the tiers' outcome, known at the end, objects. */
    public Verdict add(ItemState item) {
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
    public Explanation outcome() {
        return held.or(() -> NetRules.explain(terms, debit, credit));
    }

    /** Overdue pièces that no letter of this run claims. */
    public int overdueOutside() {
        return counts.overdue() - (outcome().isNone() ? counts.dunned() : 0);
    }

    public CustomerState customer() {
        return customer;
    }

    public TallyCounts counts() {
        return counts;
    }

    public Amount debit() {
        return debit;
    }

    public Amount credit() {
        return credit;
    }

    /** The sum of its overdue pièces and credits, whatever is decided. */
    public Amount balance() {
        return balance;
    }

    public long fingerprint() {
        return fingerprint;
    }

    private Verdict decide(ItemState item) {
        if (!held.isNone()) {
            return Verdict.setAside(held);
        }
        return item.isCredit() ? CreditRules.decide(terms, item) : ItemRules.decide(terms, item);
    }
}
