package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;

/** A question that wants yes or no; nothing happens unless the answer is yes. */
public final class AskWindow extends QuestionWindow {

    private final Runnable yes;
    private boolean onYes;

    public AskWindow(Desk desk, String question, Runnable yes) {
        super(desk, question);
        this.yes = yes;
        keys.bind('o', "key.yes", this::accept);
        keys.bind('n', "key.no", this::close);
        keys.bind(Key.ENTER, () -> {
            if (onYes) {
                accept();
            } else {
                close();
            }
        });
        for (Key key : List.of(Key.LEFT, Key.RIGHT, Key.TAB, Key.BACK_TAB)) {
            keys.bind(key, () -> onYes = !onYes);
        }
    }

    private void accept() {
        close();
        yes.run();
    }

    @Override
    protected boolean press(Press press) {
        return keys.press(press.is(Key.CHARACTER) ? Press.of(Character.toLowerCase(press.character())) : press);
    }

    @Override
    protected void paste(String text) {}

    @Override
    protected String hint() {
        return Messages.of("ask.hint");
    }

    @Override
    void paintAnswer(Canvas inside, int row) {
        inside.put(0, row, button("ask.no", !onYes), onYes ? Look.PLAIN : Look.HERE);
        inside.put(12, row, button("ask.yes", onYes), onYes ? Look.HERE : Look.PLAIN);
        inside.cursor(onYes ? 13 : 1, row);
    }

    private static String button(String key, boolean chosen) {
        return (chosen ? "> " : "  ") + Messages.of(key) + " ";
    }
}
