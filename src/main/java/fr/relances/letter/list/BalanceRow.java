package fr.relances.letter.list;

import fr.relances.amount.Amount;

/** A tiers of the aged balance, or the sums of all; credits are negative, and the columns after the balance sum to it. */
public record BalanceRow(
        String code,
        String name,
        Amount balance,
        Amount notDue,
        Amount to30,
        Amount to60,
        Amount to90,
        Amount over90,
        Amount credits) {}
