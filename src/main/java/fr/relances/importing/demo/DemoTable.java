package fr.relances.importing.demo;

import fr.relances.importing.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A small file of codes with their labels: its rows by header name. */
final class DemoTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private DemoTable() {}

    static List<Map<String, String>> rows(Path file) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(
                        new StringReader(TextFile.read(file, Optional.empty()).text()))
                .setFormat(FORMAT)
                .get()) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
