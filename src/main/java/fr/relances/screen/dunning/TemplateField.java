package fr.relances.screen.dunning;

import fr.relances.letter.template.LetterTemplates;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.PickList;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Nom du modèle: one of the models that are found (R24). */
final class TemplateField {

    private static final int CELLS = 12;
    private static final int LONGEST = 60;

    private final Desk desk;
    private final LetterTemplates templates;
    private final TextField field;
    private List<String> names;

    TemplateField(Desk desk, LetterTemplates templates, Form form, BooleanSupplier wanted) {
        this.desk = desk;
        this.templates = templates;
        this.names = templates.names();
        this.field = new TextField("template", CELLS).most(LONGEST).upper().check(this::problem);
        field.onList(this::list).enabledWhen(wanted);
        form.add(5, 1, SelectionForm.LEFT, field);
    }

    private void list() {
        names = templates.names();
        List<Column<String>> columns = List.of(Column.left("", LONGEST / 2, name -> name));
        PickList.one(desk, Messages.of("label.dunning.template"), names, columns, field::choose)
                .show();
    }

    private Optional<String> problem(String name) {
        return names.contains(name) ? Optional.empty() : Optional.of(Messages.of("dunning.template.unknown", name));
    }

    void set(String name) {
        field.set(name);
    }

    String value() {
        return field.value();
    }
}
