package fr.relances.importing.csv;

import java.nio.file.Path;
import java.time.LocalDate;

/** An import as asked for; {@code cutOff} null: today for pièces, none for tiers. */
public record ImportRequest(String entityCode, Path file, LocalDate cutOff, Options options) {

    /**
     * {@code simulate} stores nothing; {@code complete}: open pièces that are not in the file are settled; {@code force}
     * lifts the guards (R26); {@code takeLevels}: level columns count also for records already known.
     */
    public record Options(boolean simulate, boolean complete, boolean force, boolean takeLevels) {

        public static final Options NONE = new Options(false, false, false, false);
    }

    public static ImportRequest of(String entityCode, Path file) {
        return new ImportRequest(entityCode, file, null, Options.NONE);
    }
}
