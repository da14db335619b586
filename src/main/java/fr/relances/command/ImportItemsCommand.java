package fr.relances.command;

import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.csv.ImportRequest;
import fr.relances.parameter.CurrentEntity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** importer pieces: pièces from CSV. */
@Command(name = "pieces")
public final class ImportItemsCommand implements Callable<Integer> {

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--complet")
    private boolean complete;

    @Option(names = "--reprendre-niveaux")
    private boolean takeLevels;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ImportItems importItems;

    public ImportItemsCommand(Console console, CurrentEntity currentEntity, ImportItems importItems) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.importItems = importItems;
    }

    @Override
    public Integer call() {
        String entityCode = currentEntity.place().entity().code();
        ImportRequest.Options chosen =
                new ImportRequest.Options(options.simulate(), complete, options.force(), takeLevels);
        try (ReportFile report = options.beginReport()) {
            ImportRequest request = new ImportRequest(entityCode, options.file(), options.cutOff(), chosen);
            return report.tell(importItems.run(request), console).code();
        }
    }
}
