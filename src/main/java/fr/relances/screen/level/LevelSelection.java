package fr.relances.screen.level;

import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionLines;
import java.util.Optional;

/** The selection of Gestion des niveaux: its criteria. */
record LevelSelection(LevelForm form, Runnable toCriteria) implements Selections.Screen {

    @Override
    public Optional<String> content() {
        return form.form().check() ? Optional.of(form.lines().content()) : Optional.empty();
    }

    /** Lines that are shown belong to other criteria. */
    @Override
    public void recall(String content) {
        form.fill(SelectionLines.read(content));
        toCriteria.run();
    }

    @Override
    public String describe(String content) {
        return SelectionLines.read(content).value("customer").orElse("");
    }
}
