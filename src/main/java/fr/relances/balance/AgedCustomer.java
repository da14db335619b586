package fr.relances.balance;

import fr.relances.amount.Amount;

/** What a tiers owes at the date of the balance. */
public record AgedCustomer(String code, String name, AgedAmounts amounts) {

    public Amount balance() {
        return amounts.balance();
    }
}
