package fr.relances.customer;

import java.time.LocalDate;

/** A tiers as the list shows it; empty texts and null dates where nothing is stored. */
public record CustomerRow(
        String code,
        String name,
        String postalCode,
        String town,
        String type,
        String salesRepresentative,
        boolean dunnable,
        LocalDate pausedUntil,
        LocalDate judgmentDate,
        int level,
        LocalDate lastDunningDate) {}
