package fr.relances.command;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import may be told: the file, the cut-off, to simulate, to force, and where the report goes. */
final class ImportOptions {

    @Parameters(index = "0", paramLabel = "FICHIER")
    private Path file;

    @Option(names = "--simuler")
    private boolean simulate;

    @Option(names = "--rapport")
    private Path report;

    @Option(names = "--arrete-au")
    private LocalDate cutOff;

    @Option(names = "--forcer")
    private boolean force;

    Path file() {
        return file;
    }

    boolean simulate() {
        return simulate;
    }

    boolean force() {
        return force;
    }

    /** Null: the kind of import knows its own. */
    LocalDate cutOff() {
        return cutOff;
    }

    /** The report's file where one was asked for, begun before the import: what can't be written stops it. */
    ReportFile beginReport() {
        return ReportFile.begin(report);
    }
}
