package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import fr.relances.importing.ImportNote;
import fr.relances.text.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of one row and notes each that is bad; a bad or empty one is read as none. */
final class RowReader {

    private static final Pattern RELATIVE = Pattern.compile("[jJ]([+-]\\d{1,4})?");
    private static final Pattern TOO_PRECISE = Pattern.compile("[+-]?[\\d\\s\u00a0\u202f]+[.,]\\d{3,}");
    private static final Pattern LEVEL = Pattern.compile("\\d");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_SHOWN = 60;

    private final CsvRow row;
    private final LocalDate today;
    private final List<ImportNote> notes;

    RowReader(CsvRow row, LocalDate today, List<ImportNote> notes) {
        this.row = row;
        this.today = today;
        this.notes = notes;
    }

    long line() {
        return row.line();
    }

    boolean has(String column) {
        return row.has(column);
    }

    /** Whether the column is there and holds something on this row. */
    boolean gives(String column) {
        return !row.text(column).isEmpty();
    }

    void refuse(String column, String key, Object... arguments) {
        notes.add(ImportNote.refused(row.line(), column, shown(row.text(column)), key, arguments));
    }

    void doubt(String column, String key, Object... arguments) {
        notes.add(ImportNote.toCheck(row.line(), shown(row.text(column)), key, arguments));
    }

    String required(String column, int longest) {
        if (!gives(column)) {
            refuse(column, "import.bad.required");
        }
        return text(column, longest);
    }

    /** {@code before} where the file has no such column. */
    String text(String column, int longest, String before) {
        return row.has(column) ? text(column, longest) : before;
    }

    String text(String column, int longest) {
        String text = row.text(column);
        if (text.length() > longest) {
            refuse(column, "import.bad.long", longest);
        }
        return text;
    }

    /** 31/12/2026, 2026-12-31, or counted from today: j, j-45, j+7. */
    Optional<LocalDate> date(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date =
                RELATIVE.matcher(text).matches() ? Typed.date(text, today) : Typed.absoluteDate(text);
        if (date.filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .isEmpty()) {
            refuse(column, "import.bad.date");
            return Optional.empty();
        }
        return date;
    }

    Optional<Amount> amount(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> amount = Typed.amount(text);
        if (amount.isEmpty()) {
            refuse(column, TOO_PRECISE.matcher(text).matches() ? "import.bad.decimals" : "import.bad.amount");
        }
        return amount;
    }

    /** O or N. */
    Optional<Boolean> flag(String column) {
        String text = row.text(column).toUpperCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals("O") && !text.equals("N")) {
            refuse(column, "import.bad.flag");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.equals("O"));
    }

    /** An empty level is 0. */
    Standing standing() {
        Optional<LocalDate> date = date(Columns.LAST_DUNNING);
        String text = row.text(Columns.LEVEL);
        if (!text.isEmpty() && !LEVEL.matcher(text).matches()) {
            refuse(Columns.LEVEL, "import.bad.level");
            return Standing.NONE;
        }
        return new Standing(text.isEmpty() ? 0 : Integer.parseInt(text), date.orElse(null));
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
