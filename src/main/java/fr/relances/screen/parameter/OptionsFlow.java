package fr.relances.screen.parameter;

import fr.relances.parameter.DunningLevel;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 21 of the INDEX; refused from a site, as all that concerns relances (R12). */
public final class OptionsFlow {

    private final OptionsUseCases useCases;
    private final LevelEditor editor;

    public OptionsFlow(OptionsUseCases useCases, LevelEditor editor) {
        this.useCases = useCases;
        this.editor = editor;
    }

    /** Opens the page of one level, which may not be stored yet; {@code stored} follows each time it was. */
    public interface LevelEditor {

        void open(Desk desk, DunningLevel level, Runnable stored);
    }

    public void open(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.options"),
                progress -> useCases.readParameters().run(entityCode),
                parameters -> desk.open(new OptionsPage(desk, useCases, editor, parameters)));
    }
}
