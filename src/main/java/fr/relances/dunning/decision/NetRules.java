package fr.relances.dunning.decision;

import fr.relances.amount.Amount;

/** Whether what a tiers owes after all filters, credits deducted, is worth a letter: R8, R10, and R7 last. */
final class NetRules {

    private NetRules() {}

    /** Both amounts positive; {@code debit} is zero when no pièce is left to dun. */
    static Explanation explain(RunTerms terms, Amount debit, Amount credit) {
        Amount net = debit.minus(credit);
        Amount minimum = terms.level().conditions().minimumAmount();
        Amount above = terms.criteria().netAbove();
        if (debit.isZero()) {
            return Explanation.of(Reason.NOTHING_TO_DUN);
        }
        if (!net.isPositive()) {
            return Explanation.of(Reason.NET_NOT_POSITIVE, credit, debit); // R8
        }
        if (net.compareTo(minimum) < 0) {
            return Explanation.of(
                    Reason.BELOW_MINIMUM, net, minimum, terms.level().level()); // R10
        }
        if (net.compareTo(above) <= 0) {
            return Explanation.of(Reason.NOT_ABOVE, net, above); // R7
        }
        return Explanation.NONE;
    }
}
