package fr.relances.screen.importing;

import fr.relances.importing.ImportKind;
import fr.relances.importing.fec.AccountChoice;
import fr.relances.importing.fec.FecRequest;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The fields of an import; those that mean nothing for the chosen kind are passed over. */
final class ImportForm {

    private static final int LEFT = 22;
    private static final int PATH = 54;
    private static final int LONGEST_PATH = 1000;
    private static final String USUAL_ACCOUNTS = String.join(",", AccountChoice.USUAL.prefixes());

    private final Form form;
    private final ChoiceField<ImportKind> kind;
    private final TextField file;
    private final DateField cutOff;
    private final CheckField complete;
    private final CheckField takeLevels;
    private final CheckField force;
    private final TextField accounts;
    private final TextField delay;
    private final TextField report;

    ImportForm(Desk desk) {
        form = new Form(desk, "import");
        kind = form.add(1, 1, LEFT, kinds().listOn(desk, Messages.of("label.import.kind")));
        file = form.add(2, 1, LEFT, path("file").check(ImportForm::fileProblem));
        FilePick.on(desk, file);
        form.section(4, Messages.of("import.section.options"));
        cutOff = form.add(5, 1, LEFT, new DateField("cut_off", desk.clock()));
        complete = form.add(6, 1, new CheckField("complete"));
        takeLevels = form.add(7, 1, new CheckField("take_levels"));
        force = form.add(8, 1, new CheckField("force"));
        form.section(10, Messages.of("import.section.fec"));
        accounts = form.add(11, 1, LEFT, new TextField("accounts", 20).check(ImportForm::accountsProblem));
        delay = form.add(11, 48, 66, new TextField("delay", 3).check(ImportForm::delayProblem));
        form.section(13, Messages.of("import.section.report"));
        report = form.add(14, 1, LEFT, path("report"));
        enable();
        accounts.set(USUAL_ACCOUNTS);
        delay.set(Integer.toString(FecRequest.Reading.USUAL_DELAY));
    }

    private static ChoiceField<ImportKind> kinds() {
        List<ImportKind> kinds = List.of(ImportKind.PIECES, ImportKind.TIERS, ImportKind.FEC);
        return new ChoiceField<>("kind", 24, kinds, kind -> Messages.of("import.kind." + kind.name()));
    }

    private static TextField path(String name) {
        return new TextField(name, PATH).most(LONGEST_PATH);
    }

    private void enable() {
        cutOff.enabledWhen(() -> kind.value() != ImportKind.TIERS);
        complete.enabledWhen(() -> kind.value() == ImportKind.PIECES);
        takeLevels.enabledWhen(() -> kind.value() != ImportKind.FEC);
        force.enabledWhen(() -> kind.value() != ImportKind.TIERS);
        accounts.enabledWhen(() -> kind.value() == ImportKind.FEC);
        delay.enabledWhen(() -> kind.value() == ImportKind.FEC);
    }

    private static Optional<String> fileProblem(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("field.required"));
        }
        if (Files.isDirectory(Path.of(typed))) {
            return Optional.of(Messages.of("import.file.is_folder"));
        }
        return Files.exists(Path.of(typed)) ? Optional.empty() : Optional.of(Messages.of("import.file.not_there"));
    }

    private static Optional<String> accountsProblem(String typed) {
        try {
            AccountChoice.of(typed);
            return Optional.empty();
        } catch (OperatorException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> delayProblem(String typed) {
        return typed.matches("\\d{1,3}") ? Optional.empty() : Optional.of(Messages.of("import.delay.wrong", typed));
    }

    Form form() {
        return form;
    }

    /** After a check that all fields are right. */
    ImportJob job(CurrentEntity.Place place) {
        ImportKind chosen = kind.value();
        AccountChoice choice =
                accounts.value().equals(USUAL_ACCOUNTS) ? AccountChoice.USUAL : AccountChoice.of(accounts.value());
        return new ImportJob(
                chosen,
                place,
                Path.of(file.value()),
                cutOff.enabled() ? cutOff.date().orElse(null) : null,
                new ImportJob.Choices(
                        complete.enabled() && complete.ticked(),
                        takeLevels.enabled() && takeLevels.ticked(),
                        force.enabled() && force.ticked()),
                new FecRequest.Reading(choice, Integer.parseInt(delay.value()), Optional.empty()),
                report.value().isEmpty() ? null : Path.of(report.value()));
    }
}
