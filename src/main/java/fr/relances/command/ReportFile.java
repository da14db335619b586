package fr.relances.command;

import fr.relances.file.OutputFile;
import fr.relances.importing.CsvText;
import fr.relances.importing.ImportReport;
import fr.relances.text.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the report of an import goes: to the operator in short, and whole to a file where one was asked for. */
final class ReportFile implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Path path;
    private final OutputFile file;

    private ReportFile(Path path, OutputFile file) {
        this.path = path;
        this.file = file;
    }

    /** {@code path} null: no file; {@code -}: standard output. */
    static ReportFile begin(Path path) {
        boolean file = path != null && !path.equals(STANDARD_OUTPUT);
        return new ReportFile(path, file ? OutputFile.begin(path) : null);
    }

    /** In short, a refused file or one whose whole report takes standard output is told on standard error. */
    ExitStatus tell(ImportReport report, Console console) {
        boolean whole = STANDARD_OUTPUT.equals(path);
        report.lines().forEach(whole || report.refused() ? console.err()::println : console.out()::println);
        if (whole) {
            console.out().print(report.csv().substring(CsvText.MARK.length()));
        }
        if (file != null) {
            try {
                file.stream().write(report.csv().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw OutputFile.unwritable(path, e);
            }
            file.commit();
        }
        return report.refused() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
