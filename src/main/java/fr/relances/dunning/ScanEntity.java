package fr.relances.dunning;

import fr.relances.dunning.decision.CustomerTally;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.text.OperatorException;
import java.util.HashMap;
import java.util.Map;

/** Decides every pièce of an entity in one simple scan, which is several times quicker than a sorted join. */
final class ScanEntity {

    private ScanEntity() {}

    /** The tiers that have a pièce with a balance, by code; grows with the tiers, not with the pièces. */
    static Map<String, CustomerTally> run(DunningMapper mapper, RunTerms terms) {
        String entityCode = terms.criteria().entityCode();
        Map<String, CustomerTally> tallies = new HashMap<>();
        mapper.eachCustomer(entityCode, customer -> tallies.put(customer.code(), new CustomerTally(terms, customer)));
        for (String code : terms.criteria().customers().codes()) {
            if (!tallies.containsKey(code)) {
                throw new OperatorException("dunning.customer.unknown", code);
            }
        }
        mapper.eachItem(
                entityCode,
                item -> tallies.computeIfPresent(item.customerCode(), (code, tally) -> {
                    tally.add(item);
                    return tally;
                }));
        tallies.values().removeIf(tally -> tally.counts().items() == 0);
        return tallies;
    }
}
