package fr.relances.importing;

import fr.relances.customer.LevelFall;
import fr.relances.text.Messages;

/**
 * Something that an import has to say, at a line of the file (0: of none), about a column and a value (empty: none).
 * Lists of notes are the report; REFUSED ones refuse the whole file (R27).
 */
public record ImportNote(Grade grade, long line, String column, String value, String text) {

    /** How much a note matters; CHANGE tells one record that was or would be stored. */
    public enum Grade {
        REFUSED,
        TO_CHECK,
        INFORMATION,
        CHANGE
    }

    /** A bad line: what is wrong there, by key. */
    public static ImportNote refused(long line, String column, String value, String key, Object... arguments) {
        return new ImportNote(Grade.REFUSED, line, column, value, Messages.of(key, arguments));
    }

    public static ImportNote toCheck(long line, String value, String key, Object... arguments) {
        return new ImportNote(Grade.TO_CHECK, line, "", value, Messages.of(key, arguments));
    }

    public static ImportNote information(String key, Object... arguments) {
        return new ImportNote(Grade.INFORMATION, 0, "", "", Messages.of(key, arguments));
    }

    public static ImportNote change(long line, String value, String key, Object... arguments) {
        return new ImportNote(Grade.CHANGE, line, "", value, Messages.of(key, arguments));
    }

    /** R20: a fiche that fell. */
    public static ImportNote lowered(LevelFall fall) {
        return information("import.level_lowered", fall.code(), fall.name(), fall.from(), fall.to());
    }
}
