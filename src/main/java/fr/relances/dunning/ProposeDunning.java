package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.CustomerTally;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LetterOrder;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import java.util.List;
import java.util.Map;

/** Use case: who would be dunned with these criteria. Changes nothing. */
public final class ProposeDunning {

    private final Database database;
    private final ReadParameters readParameters;

    public ProposeDunning(Database database, ReadParameters readParameters) {
        this.database = database;
        this.readParameters = readParameters;
    }

    /** An entity or a level that is not set up is refused. */
    public DunningProposal run(DunningCriteria criteria) {
        EntityParameters parameters = readParameters.run(criteria.entityCode());
        RunTerms terms = RunTerms.of(criteria, parameters);
        return database.read(DunningMapper.class, mapper -> {
            Map<String, CustomerTally> tallies = ScanEntity.run(mapper, terms);
            ProposalSums sums = new ProposalSums(terms);
            tallies.values().forEach(sums::add);
            List<ProposedLetter> letters = letters(mapper, terms, tallies, Servable.of(terms, parameters));
            return new DunningProposal(
                    criteria,
                    terms.level(),
                    letters,
                    sums.listed(),
                    sums.inCredit(),
                    sums.setAside(),
                    sums.warnings(letters, parameters),
                    parameters.cutOffDate());
        });
    }

    private static List<ProposedLetter> letters(
            DunningMapper mapper, RunTerms terms, Map<String, CustomerTally> tallies, Servable servable) {
        LetterOrder<ProposedLetter> letters = new LetterOrder<>(terms.criteria().sortOrder());
        mapper.eachAddress(terms.criteria().entityCode(), address -> {
            CustomerTally tally = tallies.get(address.code());
            if (tally != null && tally.outcome().isNone()) {
                letters.add(tally.customer(), address.postalCode(), letter(tally, address, servable));
            }
        });
        return letters.sorted();
    }

    private static ProposedLetter letter(CustomerTally tally, CustomerAddress address, Servable servable) {
        CustomerState customer = tally.customer();
        return new ProposedLetter(
                customer.code(),
                customer.name(),
                address.postalCode(),
                customer.salesRepresentative(),
                customer.level(),
                customer.lastDunningDate(),
                tally.counts().dunned(),
                tally.counts().deducted(),
                tally.debit(),
                tally.credit(),
                servable.refusal(customer, address.address()),
                tally.fingerprint());
    }
}
