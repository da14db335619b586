package fr.relances.importing.csv;

import fr.relances.importing.ImportNote;
import fr.relances.importing.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file cut into lines and cells: its header, its rows, and the lines that could not be cut (refused). */
record CsvTable(CsvHeader header, List<CsvRow> rows, List<ImportNote> notes) {

    /** A header without the required columns is refused at once. */
    static CsvTable read(TextFile file, Columns columns) {
        CsvHeader header = CsvHeader.read(file, columns);
        CsvTable table = new CsvTable(header, new ArrayList<>(), new ArrayList<>());
        long start = 1;
        try (CSVParser parser = parser(file.text(), header.separator())) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                boolean ofHeader = cells.getRecordNumber() == 1;
                if (!ofHeader) {
                    table.add(start, cells);
                }
                start = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            table.notes.add(ImportNote.refused(start, "", "", "import.bad.quote"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.notes.addAll(header.notes());
        return table;
    }

    static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    private void add(long line, CSVRecord cells) {
        List<String> values = cells.toList();
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean surplusIsEmpty = values.stream().skip(header.width()).allMatch(String::isBlank);
        if (values.size() < header.width() || !surplusIsEmpty) {
            String value = String.join(Character.toString(header.separator()), values);
            notes.add(ImportNote.refused(line, "", value, "import.bad.cells", values.size(), header.width()));
            return;
        }
        rows.add(new CsvRow(line, header, values));
    }
}
