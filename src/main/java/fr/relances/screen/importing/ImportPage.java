package fr.relances.screen.importing;

import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Importation 1/3: which file and how. F10 simulates; nothing is stored here. */
public final class ImportPage extends Page {

    private final ImportUseCases useCases;
    private final ImportForm fields;

    public ImportPage(Desk desk, ImportUseCases useCases) {
        super(desk, "import");
        this.useCases = useCases;
        this.fields = new ImportForm(desk);
        fill(fields.form());
        keys.bind(Key.F10, "key.import.simulate", this::simulate);
    }

    private void simulate() {
        if (fields.form().check()) {
            ImportJob job = fields.job(useCases.currentEntity().place());
            WorkWindow.run(
                    desk,
                    Messages.of("import.work.simulate", job.file().getFileName()),
                    progress -> job.run(useCases, true, progress),
                    report -> desk.open(new SimulationPage(desk, useCases, job, report, fields.form()::saved)));
        }
    }

    @Override
    protected String step() {
        return "1/3";
    }
}
