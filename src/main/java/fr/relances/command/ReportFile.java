package fr.relances.command;

import fr.relances.importing.ImportReport;
import fr.relances.importing.ReportOutput;
import fr.relances.text.ExitStatus;
import java.nio.file.Path;

/** Where the report of an import goes: to the operator in short, and whole to a file where one was asked for. */
final class ReportFile implements AutoCloseable {

    private final ReportOutput file;

    private ReportFile(ReportOutput file) {
        this.file = file;
    }

    /** {@code path} null: no file. */
    static ReportFile begin(Path path) {
        return new ReportFile(ReportOutput.begin(path));
    }

    /** A refused file is told on standard error. */
    ExitStatus tell(ImportReport report, Console console) {
        report.lines().forEach(report.refused() ? console.err()::println : console.out()::println);
        file.keep(report);
        return report.refused() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    @Override
    public void close() {
        file.close();
    }
}
