package fr.relances.openitem;

import java.time.LocalDate;

/**
 * What Gestion des niveaux de relance asks for (R19): the open pièces of one tiers at {@code currentLevel} ({@link
 * #ANY} for no filter) and dated within bounds that may be null, both included.
 */
public record LevelCriteria(
        String entityCode, String customerCode, int currentLevel, LocalDate itemDateFrom, LocalDate itemDateTo) {

    /** No filter on the level. */
    public static final int ANY = -1;

    /** The highest level there can be. */
    public static final int HIGHEST = 9;
}
