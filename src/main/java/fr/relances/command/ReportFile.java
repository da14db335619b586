package fr.relances.command;

import fr.relances.importing.CsvText;
import fr.relances.importing.ImportReport;
import fr.relances.importing.ReportOutput;
import fr.relances.text.ExitStatus;
import java.nio.file.Path;

/** Where the report of an import goes: to the operator in short, and whole to a file where one was asked for. */
final class ReportFile implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final boolean whole;
    private final ReportOutput file;

    private ReportFile(boolean whole, ReportOutput file) {
        this.whole = whole;
        this.file = file;
    }

    /** {@code path} null: no file; {@code -}: standard output. */
    static ReportFile begin(Path path) {
        boolean whole = STANDARD_OUTPUT.equals(path);
        return new ReportFile(whole, ReportOutput.begin(whole ? null : path));
    }

    /** In short, a refused file or one whose whole report takes standard output is told on standard error. */
    ExitStatus tell(ImportReport report, Console console) {
        report.lines().forEach(whole || report.refused() ? console.err()::println : console.out()::println);
        if (whole) {
            console.out().print(report.csv().substring(CsvText.MARK.length()));
        }
        file.keep(report);
        return report.refused() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    @Override
    public void close() {
        file.close();
    }
}
