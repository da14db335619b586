package fr.relances.openitem;

import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import java.time.LocalDate;

/** The level and date that ticked pièces get (R19); level 0 has no date. */
public record NewLevel(int level, LocalDate date) {

    /** Level 0 clears the date; any other needs one. */
    public static NewLevel of(int level, LocalDate date) {
        if (level > 0 && date == null) {
            throw new OperatorException("levels.no_date", level);
        }
        return new NewLevel(level, level == 0 ? null : date);
    }

    boolean isThatOf(LevelItem item) {
        return item.level() == level
                && (date == null ? item.lastDunningDate() == null : date.equals(item.lastDunningDate()));
    }

    /** As 2 (24/11/2026), the way changes are recorded. */
    static String text(int level, LocalDate date) {
        return date == null ? Integer.toString(level) : level + " (" + Formats.date(date) + ")";
    }
}
