package fr.relances.dunning;

import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.letter.Letter;
import java.util.Optional;

/** Use case: the letter that a tiers would get. Changes nothing. */
public final class PreviewLetter {

    private final ExplainCustomer explainCustomer;

    public PreviewLetter(ExplainCustomer explainCustomer) {
        this.explainCustomer = explainCustomer;
    }

    /** Empty where the tiers gets none. */
    public Optional<Letter> run(DunningCriteria criteria, String customerCode) {
        return explainCustomer
                .run(criteria, customerCode)
                .filter(CustomerDecision::letter)
                .map(decision -> DecisionLetter.of(decision, criteria.dunningDate()));
    }
}
