package fr.relances.dunning.decision;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import java.util.List;

/**
 * What is decided about a tiers and each of its pièces. {@code outcome} is none when the tiers gets a letter; the
 * amounts are positive and count only what that letter says; {@code fingerprint} changes when the decision does.
 */
public record CustomerDecision(
        CustomerState customer,
        Letter.Address address,
        List<ItemDecision> items,
        Explanation outcome,
        Amount debit,
        Amount credit,
        long fingerprint) {

    public CustomerDecision {
        items = List.copyOf(items);
    }

    public boolean letter() {
        return outcome.isNone();
    }

    public Amount net() {
        return debit.minus(credit);
    }

    /** The pièces with this decision, in the order of the letter. */
    public List<ItemDecision> items(Decision decision) {
        return items.stream().filter(item -> item.decision() == decision).toList();
    }
}
