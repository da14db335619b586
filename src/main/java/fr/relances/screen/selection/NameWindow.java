package fr.relances.screen.selection;

import fr.relances.screen.AskWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Press;
import fr.relances.screen.TextField;
import fr.relances.screen.Window;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the name under which a selection is saved; a name that is taken is given again only after a question. */
final class NameWindow extends Window {

    private static final int CELLS = 40;

    private final Form form;
    private final TextField name;
    private final List<String> taken;
    private final Consumer<String> save;

    NameWindow(Desk desk, List<String> taken, Consumer<String> save) {
        super(desk);
        this.taken = taken;
        this.save = save;
        form = new Form(desk, "selections");
        name = form.add(
                0,
                0,
                20,
                new TextField("name", CELLS)
                        .check(typed ->
                                typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty()));
        fill(form);
        keys.bind(Key.F10, "key.validate", this::accept);
        keys.bind(Key.ENTER, this::accept);
    }

    private void accept() {
        if (!form.check()) {
            return;
        }
        String typed = name.value();
        close();
        if (taken.contains(typed)) {
            new AskWindow(desk, Messages.of("selection.ask.replace", typed), () -> save.accept(typed)).show();
        } else {
            save.accept(typed);
        }
    }

    /** Entrée ends the window: it has one field. */
    @Override
    protected boolean press(Press press) {
        return keys.press(press) || part().press(press);
    }

    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String help() {
        return Messages.of("help.selections");
    }

    @Override
    protected String title() {
        return Messages.of("selection.save");
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
