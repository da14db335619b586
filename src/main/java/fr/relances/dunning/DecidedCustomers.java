package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.db.Transaction;
import fr.relances.dunning.decision.AccountItem;
import fr.relances.dunning.decision.CustomerAccount;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.DecideCustomer;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.Letter;
import fr.relances.text.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads tiers with their pièces in a given order, some at a time, and decides each with the one decision. */
public final class DecidedCustomers {

    private static final int AT_A_TIME = 200;

    private final Database database;
    private final RunTerms terms;

    public DecidedCustomers(Database database, RunTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** Hands over each tiers of {@code codes} that is there, outside any transaction; false when it was stopped. */
    public boolean each(List<String> codes, Progress progress, Consumer<CustomerDecision> consumer) {
        for (int from = 0; from < codes.size(); from += AT_A_TIME) {
            List<String> some = codes.subList(from, Math.min(from + AT_A_TIME, codes.size()));
            int done = from;
            for (CustomerDecision decision : database.read(DunningMapper.class, mapper -> read(mapper, some))) {
                if (progress.stopped()) {
                    return false;
                }
                progress.step(++done, codes.size());
                consumer.accept(decision);
            }
        }
        return !progress.stopped();
    }

    /** At most some hundred tiers, in the order of {@code codes}, as this transaction sees them. */
    public List<CustomerDecision> read(Transaction transaction, List<String> codes) {
        return read(transaction.mapper(DunningMapper.class), codes);
    }

    private List<CustomerDecision> read(DunningMapper mapper, List<String> codes) {
        String entityCode = terms.criteria().entityCode();
        Map<String, Letter.Address> addresses = new HashMap<>();
        mapper.findAddresses(entityCode, codes).forEach(row -> addresses.put(row.code(), row.address()));
        Map<String, CustomerState> customers = new HashMap<>();
        mapper.findCustomers(entityCode, codes).forEach(row -> customers.put(row.code(), row));
        Map<String, List<AccountItem>> items = items(mapper, codes);
        List<CustomerDecision> decisions = new ArrayList<>();
        for (String code : codes) {
            if (customers.containsKey(code)) {
                decisions.add(DecideCustomer.run(
                        terms,
                        new CustomerAccount(
                                customers.get(code), addresses.get(code), items.getOrDefault(code, List.of()))));
            }
        }
        return decisions;
    }

    private Map<String, List<AccountItem>> items(DunningMapper mapper, List<String> codes) {
        String entityCode = terms.criteria().entityCode();
        Map<String, List<AccountItem>> items = new HashMap<>();
        for (AccountItem item : mapper.findItems(entityCode, codes)) {
            items.computeIfAbsent(item.state().customerCode(), code -> new ArrayList<>())
                    .add(item);
        }
        return items;
    }
}
