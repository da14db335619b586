package fr.relances.balance;

import fr.relances.amount.Amount;
import fr.relances.text.FrenchOrder;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The aged balance of an entity at a date: the tiers that had an open pièce then, and the sums of all of them. */
public record AgedBalance(String entityCode, LocalDate date, BalanceOrder order, List<AgedCustomer> customers) {

    private record Keyed<K>(K key, AgedCustomer customer) {}

    public AgedBalance {
        customers = List.copyOf(customers);
    }

    public AgedAmounts total() {
        AgedAmounts total = AgedAmounts.NONE;
        for (AgedCustomer customer : customers) {
            total = total.plus(customer.amounts());
        }
        return total;
    }

    /** The same tiers in that order; ties by code. */
    public AgedBalance in(BalanceOrder wanted) {
        return new AgedBalance(
                entityCode,
                date,
                wanted,
                switch (wanted) {
                    case NAME -> byName();
                    case BALANCE -> byBalance();
                });
    }

    private List<AgedCustomer> byName() {
        Collator words = FrenchOrder.words();
        return customers.stream()
                .map(customer -> new Keyed<>(words.getCollationKey(customer.name()), customer))
                .sorted(Comparator.<Keyed<CollationKey>, CollationKey>comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.customer().code(), FrenchOrder.exact()))
                .map(Keyed::customer)
                .toList();
    }

    /** Ties by plain code: many balances are equal, and French order would be asked for each of them. */
    private List<AgedCustomer> byBalance() {
        return customers.stream()
                .map(customer -> new Keyed<>(customer.balance().negate(), customer))
                .sorted(Comparator.<Keyed<Amount>, Amount>comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.customer().code()))
                .map(Keyed::customer)
                .toList();
    }
}
