package fr.relances.customer;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.session.Session;
import fr.relances.text.FrenchOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use case: all tiers of an entity by code, with what they owe. Changes nothing. */
public final class FindCustomers {

    private final Database database;
    private final Session session;

    public FindCustomers(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    private record Sums(Amount balance, Amount overdue) {

        private static final Sums NONE = new Sums(Amount.ZERO, Amount.ZERO);

        Sums plus(Sums other) {
            return new Sums(balance.plus(other.balance), overdue.plus(other.overdue));
        }
    }

    public List<ListedCustomer> run(String entityCode) {
        return database.read(CustomerMapper.class, mapper -> {
            Map<String, Sums> sums = new HashMap<>();
            mapper.eachBalance(entityCode, each -> sums.merge(each.customerCode(), sums(each), Sums::plus));
            return FrenchOrder.sorted(mapper.findCustomers(entityCode), CustomerRow::code).stream()
                    .map(row -> listed(row, sums.getOrDefault(row.code(), Sums.NONE)))
                    .toList();
        });
    }

    private Sums sums(CustomerBalance item) {
        boolean late = item.dueDate() != null && item.dueDate().isBefore(session.today());
        return new Sums(item.balance(), late ? item.balance() : Amount.ZERO);
    }

    private static ListedCustomer listed(CustomerRow row, Sums sums) {
        return new ListedCustomer(row, sums.balance(), sums.overdue());
    }
}
