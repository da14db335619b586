package fr.relances.backup;

import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What a backup says of itself: the schema of its base and the rows of each table; {@code madeAt} and by whom to read. */
record BackupManifest(int schema, String madeAt, String madeBy, Map<String, Long> counts) {

    static final String NAME = "sauvegarde.properties";

    private static final String ROWS = "lignes.";

    BackupManifest {
        counts = Map.copyOf(counts);
    }

    void write(Path backup) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("schema", Integer.toString(schema));
        lines.setProperty("date", madeAt);
        lines.setProperty("operateur", madeBy);
        counts.forEach((table, count) -> lines.setProperty(ROWS + table, count.toString()));
        try (Writer writer = Files.newBufferedWriter(backup.resolve(NAME), StandardCharsets.UTF_8)) {
            lines.store(writer, "Relances");
        }
    }

    /** Refuses a folder that is no backup (status 3). */
    static BackupManifest read(Path backup) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(backup.resolve(NAME), StandardCharsets.UTF_8)) {
            lines.load(reader);
            Map<String, Long> counts = new TreeMap<>();
            for (String name : lines.stringPropertyNames()) {
                if (name.startsWith(ROWS)) {
                    counts.put(name.substring(ROWS.length()), Long.valueOf(lines.getProperty(name)));
                }
            }
            return new BackupManifest(
                    Integer.parseInt(lines.getProperty("schema")),
                    lines.getProperty("date", ""),
                    lines.getProperty("operateur", ""),
                    counts);
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorException("backup.none", backup).causedBy(e);
        }
    }
}
