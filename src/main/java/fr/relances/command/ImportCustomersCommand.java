package fr.relances.command;

import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportRequest;
import fr.relances.parameter.CurrentEntity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** importer tiers: fiches from CSV. */
@Command(name = "tiers")
public final class ImportCustomersCommand implements Callable<Integer> {

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--reprendre-niveaux")
    private boolean takeLevels;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ImportCustomers importCustomers;

    public ImportCustomersCommand(Console console, CurrentEntity currentEntity, ImportCustomers importCustomers) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.importCustomers = importCustomers;
    }

    @Override
    public Integer call() {
        String entityCode = currentEntity.place().entity().code();
        ImportRequest.Options chosen =
                new ImportRequest.Options(options.simulate(), false, options.force(), takeLevels);
        try (ReportFile report = options.beginReport()) {
            ImportRequest request = new ImportRequest(entityCode, options.file(), options.cutOff(), chosen);
            return report.tell(importCustomers.run(request), console).code();
        }
    }
}
