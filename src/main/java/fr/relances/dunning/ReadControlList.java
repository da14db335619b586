package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerTally;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LetterOrder;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.FrenchOrder;
import fr.relances.text.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Use case: the decisions behind a proposal, tiers by tiers in the order of the run. Changes nothing. */
public final class ReadControlList {

    private final Database database;
    private final ReadParameters readParameters;

    public ReadControlList(Database database, ReadParameters readParameters) {
        this.database = database;
        this.readParameters = readParameters;
    }

    /** What the control list holds. */
    public enum Content {
        /** The tiers of the proposal's letters. */
        TO_DUN,
        /** Every tiers with Edition relance that has a pièce, dunned or not. */
        EVERYTHING
    }

    /** Memory does not grow with the pièces; false when it was stopped. */
    public boolean run(
            DunningProposal proposal, Content content, Progress progress, Consumer<CustomerDecision> consumer) {
        return run(proposal, content, false, progress, consumer);
    }

    /** The same; with {@code perRepresentative} the tiers of an ATC stand together, those without ATC last. */
    public boolean run(
            DunningProposal proposal,
            Content content,
            boolean perRepresentative,
            Progress progress,
            Consumer<CustomerDecision> consumer) {
        DunningCriteria criteria = proposal.criteria();
        EntityParameters parameters = readParameters.run(criteria.entityCode());
        RunTerms terms = RunTerms.of(criteria, parameters);
        List<String> codes =
                switch (content) {
                    case TO_DUN -> proposal.codes();
                    case EVERYTHING -> everything(terms);
                };
        return new DecidedCustomers(database, terms)
                .each(perRepresentative ? together(codes, criteria.entityCode()) : codes, progress, consumer);
    }

    /** Sorting keeps the order of the run among the tiers of an ATC. */
    private List<String> together(List<String> codes, String entityCode) {
        Map<String, String> representatives = new HashMap<>();
        database.read(DunningMapper.class, mapper -> {
            mapper.eachCustomer(
                    entityCode, customer -> representatives.put(customer.code(), customer.salesRepresentative()));
            return null;
        });
        return codes.stream()
                .sorted(Comparator.comparing(
                        code -> representatives.getOrDefault(code, ""),
                        Comparator.comparing(String::isEmpty).thenComparing(FrenchOrder.exact())))
                .toList();
    }

    private List<String> everything(RunTerms terms) {
        DunningCriteria criteria = terms.criteria();
        return database.read(DunningMapper.class, mapper -> {
            Map<String, CustomerTally> tallies = ScanEntity.run(mapper, terms);
            LetterOrder<String> codes = new LetterOrder<>(criteria.sortOrder());
            mapper.eachAddress(criteria.entityCode(), address -> {
                CustomerTally tally = tallies.get(address.code());
                if (tally != null && tally.customer().dunnable()) {
                    codes.add(tally.customer(), address.postalCode(), address.code());
                }
            });
            return codes.sorted();
        });
    }
}
