package fr.relances.screen.balance;

import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Press;
import fr.relances.screen.Window;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the date of the balance; Entrée takes it as well as F10. */
final class BalanceDateWindow extends Window {

    private static final int FIELD = 22;
    private static final int WIDTH = 60;

    private final Form form;
    private final DateField date;
    private final Consumer<LocalDate> chosen;

    BalanceDateWindow(Desk desk, LocalDate shown, Consumer<LocalDate> chosen) {
        super(desk);
        this.chosen = chosen;
        form = new Form(desk, "balance");
        date = form.add(
                0, 0, FIELD, new DateField("date", desk.clock()).required().set(shown));
        fill(form);
        keys.bind(Key.F1, "key.help", this::showHelp);
        keys.bind(Key.F10, "key.validate", this::accept);
    }

    private void accept() {
        if (form.check()) {
            date.date().ifPresent(day -> {
                close();
                chosen.accept(day);
            });
        }
    }

    @Override
    protected boolean press(Press press) {
        if (press.key() == Key.ENTER) {
            accept();
            return true;
        }
        return super.press(press);
    }

    /** A date is soon typed again. */
    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String title() {
        return Messages.of("title.balance.date");
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return 1;
    }
}
