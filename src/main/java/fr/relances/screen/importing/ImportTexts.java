package fr.relances.screen.importing;

import fr.relances.importing.ImportReport;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The report as it is read on the screen. */
final class ImportTexts {

    private ImportTexts() {}

    /** The report's own lines, then where the whole of it was written. */
    static List<String> lines(ImportReport report, ImportJob job) {
        List<String> lines = new ArrayList<>(report.lines());
        if (job.report() != null) {
            lines.add("");
            lines.add(Messages.of("import.report.written", job.report().toAbsolutePath()));
        }
        return lines;
    }
}
