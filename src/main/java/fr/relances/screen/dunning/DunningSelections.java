package fr.relances.screen.dunning;

import fr.relances.dunning.SelectionText;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionLines;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** The selection of Relances clients: all its fields but the dunning date and Définitif. */
record DunningSelections(Desk desk, SelectionForm fields, EntityParameters parameters) implements Selections.Screen {

    @Override
    public Optional<String> content() {
        return fields.form().check()
                ? Optional.of(
                        SelectionText.write(fields.selection(parameters.entity().code())))
                : Optional.empty();
    }

    @Override
    public void recall(String content) {
        fields.fill(SelectionText.read(content, parameters.entity().code(), LocalDate.now(desk.clock())), parameters);
    }

    @Override
    public String describe(String content) {
        return Messages.of(
                "dunning.selection.level",
                SelectionLines.read(content).value("level").orElse(""));
    }
}
