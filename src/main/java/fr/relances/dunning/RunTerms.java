package fr.relances.dunning;

import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.PaymentMethod;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.Map;

/** What one run goes by: what the operator chose, and what the entity has set. */
public record RunTerms(
        DunningCriteria criteria,
        DunningLevel level,
        Map<String, PaymentMethod> paymentMethods,
        CreditTreatment creditTreatment) {

    /** A level that is not set up is refused. */
    public static RunTerms of(DunningCriteria criteria, EntityParameters parameters) {
        DunningLevel level = parameters.levels().get(criteria.level());
        if (level == null) {
            throw new OperatorException("dunning.level.unknown", criteria.level());
        }
        return new RunTerms(
                criteria,
                level,
                parameters.paymentMethods(),
                parameters.settings().creditTreatment());
    }

    LocalDate dunningDate() {
        return criteria.dunningDate();
    }
}
