package fr.relances.screen.importing;

import fr.relances.importing.ImportReport;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Importation 2/3: what the import would change, or every bad line (R27). F10 does it, unless the file is refused. */
final class SimulationPage extends Page {

    private final ImportUseCases useCases;
    private final ImportJob job;
    private final ImportReport report;
    private final Runnable done;

    /** {@code done} is called once the import is stored. */
    SimulationPage(Desk desk, ImportUseCases useCases, ImportJob job, ImportReport report, Runnable done) {
        super(desk, "import.simulation");
        this.useCases = useCases;
        this.job = job;
        this.report = report;
        this.done = done;
        fill(TextPager.ofParagraphs(ImportTexts.lines(report, job)));
        if (!report.refused()) {
            keys.bind(Key.F10, "key.import.import", this::store);
        }
    }

    private void store() {
        WorkWindow.run(
                desk,
                Messages.of("import.work.store", job.file().getFileName()),
                progress -> job.run(useCases, false, progress),
                stored -> {
                    desk.close(this);
                    if (!stored.refused()) {
                        done.run();
                    }
                    desk.open(new ImportResultPage(desk, job, stored));
                });
    }

    @Override
    protected String hint() {
        return Messages.of(report.refused() ? "import.hint.refused" : "import.hint.simulated");
    }

    @Override
    protected String step() {
        return "2/3";
    }
}
