package fr.relances.screen.dunning;

import fr.relances.screen.AskWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The field that names the file to be written, and what becomes of one that is there already. */
final class OutputForm {

    private static final int CELLS = 54;
    private static final int LONGEST = 1000;

    private final Desk desk;
    private final TextField field;

    OutputForm(Desk desk, Form form, String name, int row) {
        this.desk = desk;
        this.field = form.add(
                row,
                1,
                SelectionForm.LEFT,
                new TextField(name, CELLS)
                        .most(LONGEST)
                        .check(typed ->
                                typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty()));
        form.go(field);
    }

    Path path() {
        return Path.of(field.value());
    }

    OutputForm set(String name) {
        field.set(name);
        return this;
    }

    String value() {
        return field.value();
    }

    /** The folder in which a bare name lies. */
    String folder() {
        Path parent = path().toAbsolutePath().normalize().getParent();
        return parent == null ? "" : parent.toString();
    }

    /** Asks before a file that is there is replaced; {@code write} learns whether it is. */
    void confirmed(Consumer<Boolean> write) {
        if (Files.isRegularFile(path())) {
            new AskWindow(desk, Messages.of("dunning.output.replace", path()), () -> write.accept(true)).show();
        } else {
            write.accept(false);
        }
    }
}
