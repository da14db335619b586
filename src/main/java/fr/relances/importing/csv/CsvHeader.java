package fr.relances.importing.csv;

import fr.relances.importing.ImportNote;
import fr.relances.importing.TextFile;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The first line of a file: its separator, how many cells a line has, where the known columns are, what it says. */
record CsvHeader(char separator, int width, Map<String, Integer> places, List<ImportNote> notes) {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    /** The separator is the one that gives the most known names. */
    static CsvHeader read(TextFile file, Columns columns) {
        char separator = SEPARATORS[0];
        List<String> names = List.of();
        long mostKnown = -1;
        for (char candidate : SEPARATORS) {
            List<String> cut = firstRecord(file.text(), candidate);
            long known = cut.stream().filter(columns::knows).count();
            if (known > mostKnown) {
                separator = candidate;
                names = cut;
                mostKnown = known;
            }
        }
        return new CsvHeader(separator, width(names), places(file, columns, names), unknown(columns, names));
    }

    private static Map<String, Integer> places(TextFile file, Columns columns, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = Columns.plain(names.get(i));
            if (columns.names().contains(name) && places.put(name, i) != null) {
                throw new OperatorException("import.header.twice", file.path(), name);
            }
        }
        List<String> missing = columns.required().stream()
                .filter(name -> !places.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new OperatorException(
                    "import.header.missing",
                    file.path(),
                    String.join(", ", missing),
                    String.join(", ", columns.required()));
        }
        return Map.copyOf(places);
    }

    private static List<ImportNote> unknown(Columns columns, List<String> names) {
        List<String> unknown = names.stream()
                .filter(name -> !columns.knows(name) && !name.isBlank())
                .map(String::strip)
                .toList();
        return unknown.isEmpty()
                ? List.of()
                : List.of(ImportNote.information("import.header.unknown", String.join(", ", unknown)));
    }

    /** Separators at the end of the header make no columns. */
    private static int width(List<String> names) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<String> firstRecord(String text, char separator) {
        try (CSVParser parser = CsvTable.parser(text, separator)) {
            for (CSVRecord cells : parser) {
                return new ArrayList<>(cells.toList());
            }
        } catch (UncheckedIOException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }
}
