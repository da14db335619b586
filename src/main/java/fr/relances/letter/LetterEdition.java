package fr.relances.letter;

import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import java.time.LocalDate;

/**
 * What all letters of one run share. {@code draft}: every page says PROVISOIRE (R14); {@code template} is a model's
 * plain name, as GENERAL; {@code number} is 0 while the edition has none.
 */
public record LetterEdition(
        EntityParameters parameters,
        DunningLevel level,
        String template,
        LocalDate dunningDate,
        boolean subtotalPerDueDate,
        boolean draft,
        long number) {

    public LetterEdition numbered(long newNumber) {
        return new LetterEdition(parameters, level, template, dunningDate, subtotalPerDueDate, draft, newNumber);
    }
}
