package fr.relances.screen.importing;

import fr.relances.importing.ImportReport;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.text.Messages;

/** Importation 3/3: what was stored. */
final class ImportResultPage extends Page {

    private final ImportReport report;

    ImportResultPage(Desk desk, ImportJob job, ImportReport report) {
        super(desk, "import.result");
        this.report = report;
        fill(TextPager.ofParagraphs(ImportTexts.lines(report, job)));
    }

    @Override
    protected String hint() {
        return Messages.of(report.refused() ? "import.hint.refused" : "import.hint.stored");
    }

    @Override
    protected String step() {
        return "3/3";
    }
}
