package fr.relances.dunning.decision;

import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.PaymentMethod;
import fr.relances.parameter.Reference;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What one run goes by: what the operator chose, and what the entity has set. */
public record RunTerms(
        DunningCriteria criteria,
        DunningLevel level,
        Map<String, PaymentMethod> paymentMethods,
        CreditTreatment creditTreatment) {

    /** A level that is not set up is refused, and a filter by what the entity does not have. */
    public static RunTerms of(DunningCriteria criteria, EntityParameters parameters) {
        DunningLevel level = parameters.levels().get(criteria.level());
        if (level == null) {
            throw new OperatorException("dunning.level.unknown", criteria.level());
        }
        refuseUnknown(
                "dunning.method.unknown",
                criteria.items().paymentMethods(),
                parameters.paymentMethods().keySet());
        refuseUnknown(
                "dunning.representative.unknown",
                criteria.customers().salesRepresentatives(),
                parameters.salesRepresentatives().stream().map(Reference::code).toList());
        return new RunTerms(
                criteria,
                level,
                parameters.paymentMethods(),
                parameters.settings().creditTreatment());
    }

    public LocalDate dunningDate() {
        return criteria.dunningDate();
    }

    private static void refuseUnknown(String key, Set<String> codes, Collection<String> known) {
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new OperatorException(key, code);
            }
        }
    }
}
