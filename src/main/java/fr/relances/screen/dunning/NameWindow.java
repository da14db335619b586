package fr.relances.screen.dunning;

import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.TextField;
import fr.relances.screen.Window;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the name under which a selection is saved. */
final class NameWindow extends Window {

    private static final int CELLS = 40;

    private final Form form;
    private final TextField name;

    NameWindow(Desk desk, Consumer<String> save) {
        super(desk);
        form = new Form(desk, "dunning.selection");
        name = form.add(
                0,
                0,
                20,
                new TextField("name", CELLS)
                        .check(typed ->
                                typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty()));
        fill(form);
        Runnable accept = () -> {
            if (form.check()) {
                close();
                save.accept(name.value());
            }
        };
        keys.bind(Key.F10, "key.validate", accept);
        keys.bind(Key.ENTER, accept);
    }

    /** Entrée ends the window: it has one field. */
    @Override
    protected boolean press(fr.relances.screen.Press press) {
        return keys.press(press) || part().press(press);
    }

    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String title() {
        return Messages.of("dunning.selection.save");
    }

    @Override
    protected int width() {
        return 64;
    }

    @Override
    protected int height() {
        return 1;
    }
}
