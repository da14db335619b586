package fr.relances.dunning;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/**
 * One tiers to dun, as the lists show it. Both amounts are positive; {@code refusal} says why its letter can't be
 * served (R36), empty when it can; {@code fingerprint} is what was decided, checked again when it is issued (R15).
 */
public record ProposedLetter(
        String code,
        String name,
        String postalCode,
        String salesRepresentative,
        int level,
        LocalDate lastDunningDate,
        int itemCount,
        int creditCount,
        Amount debit,
        Amount credit,
        String refusal,
        long fingerprint) {

    public Amount net() {
        return debit.minus(credit);
    }

    /** Whether its last dunning was before {@code day}; true where there was none. */
    public boolean dunnedBefore(LocalDate day) {
        return lastDunningDate == null || lastDunningDate.isBefore(day);
    }

    public boolean servable() {
        return refusal.isEmpty();
    }
}
