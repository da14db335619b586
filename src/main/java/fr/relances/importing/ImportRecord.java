package fr.relances.importing;

import java.time.LocalDate;

/** An import as the base keeps it; no cut-off date (null) for tiers; {@code wholeLedger}: it is complete up to there. */
public record ImportRecord(
        String entityCode,
        ImportKind kind,
        TextFile file,
        LocalDate cutOff,
        boolean wholeLedger,
        int created,
        int changed,
        int settled) {}
