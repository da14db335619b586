package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** A pièce whose level may be set by hand; {@code version} is the one that the operator saw. */
public record LevelItem(
        long id,
        String key,
        String number,
        String site,
        LocalDate itemDate,
        LocalDate dueDate,
        Amount balance,
        int level,
        LocalDate lastDunningDate,
        int version) {}
