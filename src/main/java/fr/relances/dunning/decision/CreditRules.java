package fr.relances.dunning.decision;

import java.time.LocalDate;

/** Whether a credit reduces what is asked of its tiers: R8. */
final class CreditRules {

    private CreditRules() {}

    static Verdict decide(RunTerms terms, ItemState credit) {
        Explanation why = toCome(terms, credit).or(() -> switch (terms.creditTreatment()) {
            case ALL_DEDUCTED -> Explanation.NONE;
            case AS_FILTERED -> filtered(terms, credit);
            case NOT_DEDUCTED -> Explanation.of(Reason.CREDIT_NOT_DEDUCTED);
        });
        return why.isNone() ? Verdict.deducted(credit.balance()) : Verdict.setAside(why);
    }

    private static Explanation toCome(RunTerms terms, ItemState credit) {
        return credit.itemDate().isAfter(terms.dunningDate())
                ? Explanation.of(Reason.CREDIT_TO_COME, credit.itemDate(), terms.dunningDate())
                : Explanation.NONE;
    }

    /** A credit has no due date: its own date stands for it. */
    private static Explanation filtered(RunTerms terms, ItemState credit) {
        LocalDate from = terms.criteria().items().dueFrom();
        LocalDate to = terms.criteria().items().dueTo();
        if (from != null && credit.itemDate().isBefore(from)) {
            return Explanation.of(Reason.CREDIT_TOO_EARLY, credit.itemDate(), from);
        }
        if (to != null && credit.itemDate().isAfter(to)) {
            return Explanation.of(Reason.CREDIT_TOO_LATE, credit.itemDate(), to);
        }
        return ItemRules.methodFilter(terms, credit);
    }
}
