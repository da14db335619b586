package fr.relances.command;

import fr.relances.importing.fec.AccountChoice;
import fr.relances.importing.fec.FecRequest;
import fr.relances.importing.fec.ImportFec;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.SiteEntity;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** importer fec: the accounting export of article A47 A-1 LPF. */
@Command(name = "fec")
public final class ImportFecCommand implements Callable<Integer> {

    private static final int LONGEST_DELAY = 999;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--compte")
    private String accounts;

    @Option(names = "--delai")
    private int delay = FecRequest.Reading.USUAL_DELAY;

    @Option(names = "--charset")
    private String charset;

    @Option(names = "--modele-adresses")
    private Path addressModel;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final ImportFec importFec;

    public ImportFecCommand(Console console, CurrentEntity currentEntity, ImportFec importFec) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.importFec = importFec;
    }

    @Override
    public Integer call() {
        FecRequest.Reading reading = reading();
        CurrentEntity.Place place = currentEntity.place();
        FecRequest.Target target = new FecRequest.Target(
                place.entity().code(), place.site().map(SiteEntity::code).orElse(""));
        try (ReportFile report = options.beginReport()) {
            FecRequest request = new FecRequest(
                    target,
                    options.file(),
                    reading,
                    options.cutOff(),
                    addressModel,
                    options.simulate(),
                    options.force());
            return report.tell(importFec.run(request), console).code();
        }
    }

    private FecRequest.Reading reading() {
        if (delay < 0 || delay > LONGEST_DELAY) {
            throw new OperatorException(ExitStatus.USAGE, "usage.range", delay, "--delai", 0, LONGEST_DELAY);
        }
        AccountChoice chosen = accounts == null ? AccountChoice.USUAL : AccountChoice.of(accounts);
        return new FecRequest.Reading(
                chosen, delay, Optional.ofNullable(charset).map(ImportFecCommand::charset));
    }

    /** Also as the report names it, with blanks. */
    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip().replace(' ', '-'));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new OperatorException(ExitStatus.USAGE, "fec.charset", name).causedBy(e);
        }
    }
}
