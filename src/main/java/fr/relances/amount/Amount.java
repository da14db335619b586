package fr.relances.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** An amount of money in euros, always with two decimals, so that equal amounts are equal objects. */
public record Amount(BigDecimal value) implements Comparable<Amount> {

    /** The largest absolute amount that the base stores: DECIMAL(15,2). */
    public static final Amount MAXIMUM = Amount.of("9999999999999.99");

    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    /** A third decimal that is not zero is an {@link ArithmeticException}: money is never rounded in passing. */
    public Amount {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** From a plain decimal number with a point, as in code and tests; what operators type passes through Formats. */
    public static Amount of(String plain) {
        return new Amount(new BigDecimal(plain));
    }

    /** The exact sum of what {@code amountOf} gives for each element. */
    public static <T> Amount sum(Iterable<T> elements, Function<T, Amount> amountOf) {
        BigDecimal total = BigDecimal.ZERO;
        for (T element : elements) {
            total = total.add(amountOf.apply(element).value);
        }
        return new Amount(total);
    }

    public Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    public Amount negate() {
        return new Amount(value.negate());
    }

    public Amount abs() {
        return new Amount(value.abs());
    }

    public Amount min(Amount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Amount max(Amount other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    /** Plain decimal number with a point, for logs; people read what Formats writes. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
