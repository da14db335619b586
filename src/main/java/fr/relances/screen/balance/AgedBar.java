package fr.relances.screen.balance;

import fr.relances.amount.Amount;
import fr.relances.balance.Age;
import fr.relances.balance.AgedAmounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/** The shares of the ages as a bar of characters, darker as they grow older; credits have no share. */
final class AgedBar {

    private AgedBar() {}

    /** The character that stands for an age; the terminals that have no such blocks show ASCII instead. */
    static String mark(Age age) {
        return switch (age) {
            case NOT_DUE -> "·";
            case TO_30 -> "░";
            case TO_60 -> "▒";
            case TO_90 -> "▓";
            case OVER_90 -> "█";
            case CREDIT -> "";
        };
    }

    /** Exactly {@code cells} characters, each age that has an amount at least one; empty without any. */
    static String of(AgedAmounts amounts, int cells) {
        StringBuilder bar = new StringBuilder();
        shares(amounts, cells).forEach((age, count) -> bar.append(mark(age).repeat(count)));
        return bar.toString();
    }

    /** By the largest remainder, so that the bar is always as long. */
    private static Map<Age, Integer> shares(AgedAmounts amounts, int cells) {
        Map<Age, BigDecimal> exact = new EnumMap<>(Age.class);
        Amount all = amounts.balance().minus(amounts.of(Age.CREDIT));
        for (Age age : Age.values()) {
            if (age != Age.CREDIT && amounts.of(age).isPositive()) {
                BigDecimal share = amounts.of(age).value().multiply(BigDecimal.valueOf(cells));
                exact.put(age, share.divide(all.value(), 6, RoundingMode.HALF_UP));
            }
        }
        Map<Age, Integer> shares = new EnumMap<>(Age.class);
        exact.forEach((age, share) -> shares.put(age, Math.max(1, share.intValue())));
        int missing = exact.isEmpty() ? 0 : cells - sum(shares);
        for (; missing > 0; missing--) {
            shares.merge(furthest(exact, shares, 1), 1, Integer::sum);
        }
        for (; missing < 0; missing++) {
            shares.merge(furthest(exact, shares, -1), -1, Integer::sum);
        }
        return shares;
    }

    /** The age whose cells are most below its share, or above it with the {@code sign} -1; never one of a single cell. */
    private static Age furthest(Map<Age, BigDecimal> exact, Map<Age, Integer> shares, int sign) {
        return exact.keySet().stream()
                .filter(age -> sign > 0 || shares.get(age) > 1)
                .max((one, other) -> gap(exact, shares, one, sign).compareTo(gap(exact, shares, other, sign)))
                .orElseThrow();
    }

    private static BigDecimal gap(Map<Age, BigDecimal> exact, Map<Age, Integer> shares, Age age, int sign) {
        return exact.get(age).subtract(BigDecimal.valueOf(shares.get(age))).multiply(BigDecimal.valueOf(sign));
    }

    private static int sum(Map<Age, Integer> shares) {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
