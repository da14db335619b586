package fr.relances.screen.selection;

import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Keys;
import fr.relances.screen.Latest;
import fr.relances.screen.WorkWindow;
import fr.relances.selection.SavedSelection;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** F2 of a screen: the screen says what stands in its fields now, and puts back what is recalled. */
public final class Selections {

    /** The side of the screen that has something to select. */
    public interface Screen {

        /** What stands there now; empty where it is wrong, which the screen then has said. */
        Optional<String> content();

        void recall(String content);

        /** A few words for the list of selections. */
        String describe(String content);
    }

    private final Desk desk;
    private final SelectionUseCases useCases;
    private final SelectionPlace place;
    private final Screen screen;
    private final Latest<String> remembering;
    private String remembered = "";

    public Selections(Desk desk, SelectionUseCases useCases, SelectionPlace place, Screen screen) {
        this.desk = desk;
        this.useCases = useCases;
        this.place = place;
        this.screen = screen;
        this.remembering = new Latest<>(desk, content -> remembered = content);
    }

    public Selections bind(Keys keys) {
        keys.bind(Key.F2, "key.selections", this::open);
        return this;
    }

    /** {@code content} is proposed first the next time; nothing where it is empty or was remembered just now. Called on the keyboard's thread. */
    public void rememberLast(String content) {
        if (!content.isEmpty() && !content.equals(remembered)) {
            remembering.ask(progress -> {
                useCases.remember().run(place, SavedSelection.LAST, content);
                return content;
            });
        }
    }

    private void open() {
        WorkWindow.run(
                desk,
                Messages.of("title.selections"),
                progress -> useCases.recall().run(place),
                this::show);
    }

    private void show(List<SavedSelection> saved) {
        new SelectionsWindow(desk, this, saved).show();
    }

    void recall(SavedSelection selection) {
        screen.recall(selection.content());
    }

    String describe(SavedSelection selection) {
        return screen.describe(selection.content());
    }

    /** Asks for a name; nothing is asked where the screen says that something is wrong. */
    void save(List<String> names) {
        screen.content().ifPresent(content -> new NameWindow(desk, names, name -> save(name, content)).show());
    }

    private void save(String name, String content) {
        WorkWindow.run(
                desk,
                Messages.of("title.selections"),
                progress -> {
                    useCases.remember().run(place, name, content);
                    return name;
                },
                saved -> desk.say(Messages.of("selection.saved", saved)));
    }

    /** Deletes it and shows those that are left. */
    void delete(String name) {
        WorkWindow.run(
                desk,
                Messages.of("title.selections"),
                progress -> {
                    useCases.delete().run(place, name);
                    return useCases.recall().run(place);
                },
                left -> {
                    show(left);
                    desk.say(Messages.of("selection.deleted", name));
                });
    }
}
