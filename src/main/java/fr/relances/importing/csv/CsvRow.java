package fr.relances.importing.csv;

import fr.relances.importing.CsvText;
import java.util.List;
import java.util.regex.Pattern;

/** One record of a file and the line on which it begins. */
record CsvRow(long line, CsvHeader header, List<String> cells) {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]+");

    /** Whether the file has {@code column} at all: an absent one leaves what is stored alone (R25). */
    boolean has(String column) {
        return header.places().containsKey(column);
    }

    /** The text as it was before it was made safe for spreadsheets, on one line; empty where the column is absent. */
    String text(String column) {
        Integer place = header.places().get(column);
        if (place == null) {
            return "";
        }
        String cell = cells.get(place).strip();
        boolean oneLine = cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return CsvText.read(oneLine ? cell : LINE_BREAK.matcher(cell).replaceAll(" "));
    }
}
