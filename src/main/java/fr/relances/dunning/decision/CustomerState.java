package fr.relances.dunning.decision;

import java.time.LocalDate;

/**
 * What the decision looks at in a tiers (R1, R2, R6, R9, R34): empty texts and null dates where the fiche has none;
 * {@code judgmentDate} is that of a procédure.
 */
public record CustomerState(
        String code,
        String name,
        String customerType,
        String salesRepresentative,
        boolean dunnable,
        int level,
        LocalDate lastDunningDate,
        LocalDate pausedUntil,
        String pauseReason,
        LocalDate judgmentDate) {}
