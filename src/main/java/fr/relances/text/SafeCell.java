package fr.relances.text;

import java.util.regex.Pattern;

/** Texts in CSV files, written so that no spreadsheet runs them as a formula, and read back as they were. */
public final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t].*", Pattern.DOTALL);

    private SafeCell() {}

    /** With an apostrophe before what begins like a formula. */
    public static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #guard} was given. */
    public static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
