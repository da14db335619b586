package fr.relances.importing;

import java.time.LocalDate;

/** An import as the base keeps it; no cut-off date (null) for tiers. */
public record ImportRecord(
        String entityCode, ImportKind kind, TextFile file, LocalDate cutOff, int created, int changed, int settled) {}
