package fr.relances.dunning.decision;

import fr.relances.letter.Letter;
import java.util.List;

/** A tiers with its address and all its pièces that are not settled. */
public record CustomerAccount(CustomerState customer, Letter.Address address, List<AccountItem> items) {

    public CustomerAccount {
        items = items.stream().sorted(AccountItem.ORDER).toList();
    }
}
