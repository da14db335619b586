package fr.relances.screen.openitem;

import fr.relances.openitem.OpenItem;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Window;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.function.Consumer;

/** A window in which something is done to a pièce: F10 checks and stores. */
abstract class ItemWindow extends Window {

    /** Where fields stand, behind their labels. */
    static final int FIELD = 22;

    private static final int WIDTH = 66;

    protected final Form form;
    private final String name;
    private final OpenItem item;
    private final Consumer<String> done;

    /** {@code name} makes the keys of its texts; {@code done} gets what to say once it is stored. */
    ItemWindow(Desk desk, String name, OpenItem item, Consumer<String> done) {
        super(desk);
        this.name = name;
        this.item = item;
        this.done = done;
        this.form = new Form(desk, "item." + name);
        form.text(0, 0, Messages.of("item.window.head", item.label().number(), item.balance()));
        fill(form);
        keys.bind(Key.F10, "key.validate", this::store);
        keys.bind(Key.ESCAPE, "key.back", this::leave);
    }

    /** Stores what stands in the fields; gives what to say. */
    protected abstract String store(OpenItem seen);

    /** What was typed is not lost without a question. */
    private void leave() {
        if (form.touched()) {
            new AskWindow(desk, Messages.of("item.window.leave"), this::close).show();
        } else {
            close();
        }
    }

    private void store() {
        if (form.check()) {
            WorkWindow.run(desk, title(), progress -> store(item), said -> {
                close();
                done.accept(said);
            });
        }
    }

    @Override
    protected String help() {
        return Messages.of("help.item." + name);
    }

    @Override
    protected String title() {
        return Messages.of("title.item." + name);
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return 5;
    }
}
