package fr.relances.dunning.decision;

import java.time.LocalDate;

/** Numbers that differ when a decision does (R15): the fingerprint of a tiers is the sum of them, in any order. */
final class Fingerprint {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(CustomerState customer) {
        return mix(mix(day(customer.lastDunningDate())) + customer.level());
    }

    /** What is set aside counts for nothing: it may change without changing the letter. */
    static long of(ItemState item, Verdict verdict) {
        if (verdict.decision() == Decision.ECARTER) {
            return 0;
        }
        long hash = mix(item.id());
        hash = mix(hash + verdict.amount().value().unscaledValue().longValue());
        hash = mix(hash + item.level());
        hash = mix(hash + day(item.lastDunningDate()));
        return mix(hash + item.lastDay().toEpochDay());
    }

    private static long day(LocalDate date) {
        return date == null ? Long.MIN_VALUE : date.toEpochDay();
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long hash = value + GOLDEN;
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
