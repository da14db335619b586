package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.parameter.ReadParameters;
import java.util.List;
import java.util.Optional;

/** Use case: what is decided about one tiers and each of its pièces, and why. Changes nothing. */
public final class ExplainCustomer {

    private final Database database;
    private final ReadParameters readParameters;

    public ExplainCustomer(Database database, ReadParameters readParameters) {
        this.database = database;
        this.readParameters = readParameters;
    }

    /** Empty where the tiers is not there. */
    public Optional<CustomerDecision> run(DunningCriteria criteria, String customerCode) {
        RunTerms terms = RunTerms.of(criteria, readParameters.run(criteria.entityCode()));
        DecidedCustomers customers = new DecidedCustomers(database, terms);
        return database.read(transaction -> customers.read(transaction, List.of(customerCode))).stream()
                .findFirst();
    }
}
