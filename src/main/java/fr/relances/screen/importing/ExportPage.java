package fr.relances.screen.importing;

import fr.relances.importing.CsvFile;
import fr.relances.importing.ImportKind;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.AskWindow;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Exportation: tiers or pièces into a CSV file; F10 writes it, after a question where one is there. */
public final class ExportPage extends Page {

    private static final int LEFT = 22;

    private final CurrentEntity currentEntity;
    private final ExportCustomers customers;
    private final ExportItems items;
    private final Form form;
    private final ChoiceField<ImportKind> kind;
    private final TextField file;

    public ExportPage(Desk desk, CurrentEntity currentEntity, ExportCustomers customers, ExportItems items) {
        super(desk, "export");
        this.currentEntity = currentEntity;
        this.customers = customers;
        this.items = items;
        form = new Form(desk, "export");
        List<ImportKind> kinds = List.of(ImportKind.PIECES, ImportKind.TIERS);
        kind = form.add(
                1, 1, LEFT, new ChoiceField<>("kind", 24, kinds, each -> Messages.of("import.kind." + each.name())));
        kind.listOn(desk, Messages.of("label.export.kind"));
        file = form.add(2, 1, LEFT, new TextField("file", 54).most(1000).check(ExportPage::problem));
        FilePick.on(desk, file);
        fill(form);
        keys.bind(Key.F10, "key.export", this::export);
    }

    private static Optional<String> problem(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("field.required"));
        }
        return Files.isDirectory(Path.of(typed)) ? Optional.of(Messages.of("import.file.is_folder")) : Optional.empty();
    }

    private void export() {
        if (!form.check()) {
            return;
        }
        Path path = Path.of(file.value());
        if (Files.exists(path)) {
            new AskWindow(desk, Messages.of("export.replace", path), () -> write(path)).show();
        } else {
            write(path);
        }
    }

    private void write(Path path) {
        String entity = currentEntity.place().entity().code();
        boolean tiers = kind.value() == ImportKind.TIERS;
        WorkWindow.run(
                desk,
                Messages.of("export.work", path.getFileName()),
                progress -> CsvFile.write(path, out -> tiers ? customers.run(entity, out) : items.run(entity, out)),
                count -> {
                    form.saved();
                    desk.say(Messages.of(tiers ? "export.done.tiers" : "export.done.pieces", count));
                });
    }
}
