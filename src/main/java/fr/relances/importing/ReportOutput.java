package fr.relances.importing;

import fr.relances.file.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The file that keeps a whole report, begun before the import: what can't be written stops it. */
public final class ReportOutput implements AutoCloseable {

    private final Path path;
    private final OutputFile file;

    private ReportOutput(Path path, OutputFile file) {
        this.path = path;
        this.file = file;
    }

    /** {@code path} null: no file. */
    public static ReportOutput begin(Path path) {
        return new ReportOutput(path, path == null ? null : OutputFile.begin(path));
    }

    /** The report is there whole, or not at all. */
    public void keep(ImportReport report) {
        if (file == null) {
            return;
        }
        try {
            file.stream().write(report.csv().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        }
        file.commit();
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
