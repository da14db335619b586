package fr.relances.dunning.decision;

import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.text.FrenchOrder;

/** Whether a tiers may be dunned at all, before its pièces are looked at: R1, R2, R6, R9, R34. */
final class CustomerRules {

    private CustomerRules() {}

    static Explanation explain(RunTerms terms, CustomerState customer) {
        return dunnable(customer)
                .or(() -> filters(terms.criteria().customers(), customer))
                .or(() -> held(terms, customer))
                .or(() -> level(terms.criteria(), customer))
                .or(() -> chosen(terms.criteria().customers(), customer));
    }

    private static Explanation dunnable(CustomerState customer) {
        return customer.dunnable() ? Explanation.NONE : Explanation.of(Reason.NOT_DUNNABLE); // R1
    }

    private static Explanation level(DunningCriteria criteria, CustomerState customer) {
        if (criteria.customerChoice() == CustomerChoice.BY_ITEM_LEVEL) {
            return Explanation.NONE;
        }
        int wanted = criteria.customerLevel();
        return customer.level() == wanted
                ? Explanation.NONE
                : Explanation.of(Reason.CUSTOMER_LEVEL, customer.level(), criteria.level(), wanted); // R2
    }

    /** R6; last, so that a tiers that would be out anyway says why. */
    private static Explanation chosen(CustomerFilter filter, CustomerState customer) {
        return filter.codes().isEmpty() || filter.codes().contains(customer.code())
                ? Explanation.NONE
                : Explanation.of(Reason.OUTSIDE_CUSTOMERS, customer.code());
    }

    private static Explanation filters(CustomerFilter filter, CustomerState customer) {
        if (!withinTypes(filter, customer.customerType())) {
            return Explanation.of(
                    Reason.OUTSIDE_TYPES,
                    Explanation.code(customer.customerType()),
                    bound(filter.typeFrom()),
                    bound(filter.typeTo()));
        }
        if (!filter.salesRepresentatives().isEmpty()
                && !filter.salesRepresentatives().contains(customer.salesRepresentative())) {
            return Explanation.of(
                    Reason.OUTSIDE_REPRESENTATIVES,
                    Explanation.code(customer.salesRepresentative()),
                    FrenchOrder.joined(filter.salesRepresentatives()));
        }
        return Explanation.NONE;
    }

    private static boolean withinTypes(CustomerFilter filter, String type) {
        if (filter.typeFrom() == null && filter.typeTo() == null) {
            return true;
        }
        return !type.isEmpty()
                && (filter.typeFrom() == null || FrenchOrder.exact().compare(type, filter.typeFrom()) >= 0)
                && (filter.typeTo() == null || FrenchOrder.exact().compare(type, filter.typeTo()) <= 0);
    }

    private static String bound(String code) {
        return code == null ? "…" : code;
    }

    private static Explanation held(RunTerms terms, CustomerState customer) {
        if (customer.judgmentDate() != null) {
            return Explanation.of(Reason.PROCEEDINGS, customer.judgmentDate()); // R34
        }
        if (customer.pausedUntil() != null && !customer.pausedUntil().isBefore(terms.dunningDate())) {
            String reason = customer.pauseReason().isEmpty() ? "" : " : " + customer.pauseReason();
            return Explanation.of(Reason.PAUSED, customer.pausedUntil(), reason); // R9
        }
        return Explanation.NONE;
    }
}
