package fr.relances.balance;

import fr.relances.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An amount for each age, in the order of {@link Age}; together they are the balance. Credits are negative. */
public record AgedAmounts(List<Amount> amounts) {

    public static final AgedAmounts NONE =
            new AgedAmounts(Stream.of(Age.values()).map(age -> Amount.ZERO).toList());

    public AgedAmounts {
        amounts = List.copyOf(amounts);
    }

    public Amount of(Age age) {
        return amounts.get(age.ordinal());
    }

    /** Everything that is due or will be, less the credits. */
    public Amount balance() {
        return Amount.sum(amounts, amount -> amount);
    }

    public Amount overdue() {
        return Amount.sum(Stream.of(Age.values()).filter(Age::overdue).toList(), this::of);
    }

    AgedAmounts plus(Age age, Amount amount) {
        List<Amount> sums = new ArrayList<>(amounts);
        sums.set(age.ordinal(), of(age).plus(amount));
        return new AgedAmounts(sums);
    }

    AgedAmounts plus(AgedAmounts other) {
        return new AgedAmounts(
                Stream.of(Age.values()).map(age -> of(age).plus(other.of(age))).toList());
    }
}
