package fr.relances.importing.fec;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An import as asked for. {@code cutOff} null: the day of the last entry; {@code addressModel} null: none is written,
 * else the file for a tiers CSV of those without address.
 */
public record FecRequest(
        Target target,
        Path file,
        Reading reading,
        LocalDate cutOff,
        Path addressModel,
        boolean simulated,
        boolean forced) {

    /** The entity, and the site of its new pièces: empty, the entity's first. */
    public record Target(String entityCode, String siteCode) {}

    /** Which accounts are customers', the terms in days of a tiers that has none, and the charset where it is known. */
    public record Reading(AccountChoice accounts, int delay, Optional<Charset> charset) {

        /** C. com. L441-10 I: thirty days where nothing was agreed. */
        public static final int USUAL_DELAY = 30;

        public static final Reading USUAL = new Reading(AccountChoice.USUAL, USUAL_DELAY, Optional.empty());
    }
}
