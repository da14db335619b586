package fr.relances.screen.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code stty size} prints; a line that does not know its size is 80x24. */
final class Sizes {

    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("(\\d{1,4}) (\\d{1,4})");
    private static final TerminalSize USUAL = new TerminalSize(80, 24);

    private Sizes() {}

    static TerminalSize parse(String printed) {
        Matcher matcher = ROWS_AND_COLUMNS.matcher(printed.strip());
        if (!matcher.matches()) {
            return USUAL;
        }
        int rows = Integer.parseInt(matcher.group(1));
        int columns = Integer.parseInt(matcher.group(2));
        return rows == 0 || columns == 0 ? USUAL : new TerminalSize(columns, rows);
    }
}
