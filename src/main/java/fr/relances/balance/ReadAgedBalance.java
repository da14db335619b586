package fr.relances.balance;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use case: what each tiers of an entity owed at a date, by age. Changes nothing. */
public final class ReadAgedBalance {

    private final Database database;

    public ReadAgedBalance(Database database) {
        this.database = database;
    }

    /** By name. A date to come ages the pièces of today as they will be then, if nothing is paid. */
    public AgedBalance run(String entityCode, LocalDate date) {
        return database.read(AgedBalanceMapper.class, mapper -> {
            Map<String, AgedAmounts> sums = sums(mapper, entityCode, date);
            List<AgedCustomer> customers = new ArrayList<>(sums.size());
            mapper.eachName(entityCode, name -> {
                if (sums.containsKey(name.code())) {
                    customers.add(new AgedCustomer(name.code(), name.name(), sums.get(name.code())));
                }
            });
            return new AgedBalance(entityCode, date, BalanceOrder.NAME, customers).in(BalanceOrder.NAME);
        });
    }

    /** The balance of a day is that of today with the movements after that day taken back. */
    private static Map<String, AgedAmounts> sums(AgedBalanceMapper mapper, String entityCode, LocalDate date) {
        Map<Long, Amount> later = new HashMap<>();
        mapper.eachLaterMovement(date, movement -> later.merge(movement.itemId(), movement.amount(), Amount::plus));
        Map<String, AgedAmounts> sums = new HashMap<>();
        mapper.eachItem(entityCode, date, !later.isEmpty(), item -> {
            Amount balance = item.balance().plus(later.getOrDefault(item.id(), Amount.ZERO));
            if (!balance.isZero()) {
                AgedAmounts known = sums.getOrDefault(item.customerCode(), AgedAmounts.NONE);
                sums.put(item.customerCode(), known.plus(Age.of(item.dueDate(), balance, date), balance));
            }
        });
        return sums;
    }
}
