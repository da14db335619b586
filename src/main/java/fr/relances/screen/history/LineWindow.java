package fr.relances.screen.history;

import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Press;
import fr.relances.screen.TextField;
import fr.relances.screen.Window;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for one line: the file to write, the reason why. F10 or Entrée goes on, Échap gives up. */
final class LineWindow extends Window {

    private static final int CELLS = 56;
    private static final int LONGEST = 500;

    private final String title;
    private final Form form;
    private final TextField field;

    LineWindow(Desk desk, String name, String title, Consumer<String> accepted) {
        super(desk);
        this.title = title;
        form = new Form(desk, "history");
        field = form.add(
                0,
                0,
                12,
                new TextField(name, CELLS)
                        .most(LONGEST)
                        .check(typed ->
                                typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty()));
        fill(form);
        Runnable accept = () -> {
            if (form.check()) {
                close();
                accepted.accept(field.value());
            }
        };
        keys.bind(Key.F10, "key.validate", accept);
        keys.bind(Key.ENTER, accept);
    }

    LineWindow set(String text) {
        field.set(text);
        return this;
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
    protected String title() {
        return title;
    }

    @Override
    protected int width() {
        return CELLS + 14;
    }

    @Override
    protected int height() {
        return 1;
    }
}
