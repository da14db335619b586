package fr.relances.screen.importing;

import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportReport;
import fr.relances.importing.ReportOutput;
import fr.relances.importing.csv.ImportRequest;
import fr.relances.importing.fec.FecRequest;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.SiteEntity;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.time.LocalDate;

/** An import as the operator asked for it, to be simulated and then done; {@code cutOff} and {@code report} may be null. */
record ImportJob(
        ImportKind kind,
        CurrentEntity.Place place,
        Path file,
        LocalDate cutOff,
        Choices choices,
        FecRequest.Reading reading,
        Path report) {

    /** The boxes of the form. */
    record Choices(boolean complete, boolean takeLevels, boolean force) {}

    /** The report in a file is begun before: what can't be written stops the import. */
    ImportReport run(ImportUseCases useCases, boolean simulate, Progress progress) {
        try (ReportOutput output = ReportOutput.begin(report)) {
            ImportReport done =
                    switch (kind) {
                        case TIERS -> useCases.customers().run(csv(simulate), progress);
                        case PIECES -> useCases.items().run(csv(simulate), progress);
                        case FEC -> useCases.fec().run(ledger(simulate), progress);
                    };
            output.keep(done);
            return done;
        }
    }

    private ImportRequest csv(boolean simulate) {
        return new ImportRequest(
                place.entity().code(),
                file,
                cutOff,
                new ImportRequest.Options(simulate, choices.complete(), choices.force(), choices.takeLevels()));
    }

    private FecRequest ledger(boolean simulate) {
        FecRequest.Target target = new FecRequest.Target(
                place.entity().code(), place.site().map(SiteEntity::code).orElse(""));
        return new FecRequest(target, file, reading, cutOff, null, simulate, choices.force());
    }
}
