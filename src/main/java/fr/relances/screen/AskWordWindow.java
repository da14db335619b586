package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;

/** A question so grave that the answer is a word typed whole, such as OUI. */
public final class AskWordWindow extends Window {

    private static final int WIDTH = 68;

    private final String word;
    private final List<String> lines;
    private final Runnable accepted;
    private final TextField field;

    public AskWordWindow(Desk desk, String question, String word, Runnable accepted) {
        super(desk);
        this.word = word;
        this.lines = MessageArea.wrap(question, WIDTH);
        this.accepted = accepted;
        this.field = new TextField("word", Math.max(10, word.length())).upper();
        keys.bind(Key.ENTER, "key.validate", this::check);
    }

    private void check() {
        if (!field.value().equals(word)) {
            field.set(field.value());
            desk.refuse(Messages.of("ask.word.wrong", word));
            return;
        }
        close();
        accepted.run();
    }

    @Override
    protected boolean press(Press press) {
        return keys.press(press) || field.press(press);
    }

    @Override
    protected void paste(String text) {
        field.paste(text);
    }

    @Override
    protected String hint() {
        return Messages.of("ask.word.hint", word);
    }

    @Override
    protected String help() {
        return Messages.of("help.ask");
    }

    @Override
    protected String title() {
        return Messages.of("title.ask");
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return lines.size() + 2;
    }

    @Override
    protected void paintInside(Canvas inside) {
        for (int i = 0; i < lines.size(); i++) {
            inside.put(0, i, lines.get(i));
        }
        field.paint(inside.sub(0, lines.size() + 1, field.width(), 1), true);
    }
}
