package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;

/** A question in some lines, with the place for its answer below. */
abstract class QuestionWindow extends Window {

    private static final int WIDTH = 68;

    private final List<String> lines;

    QuestionWindow(Desk desk, String question) {
        super(desk);
        this.lines = MessageArea.wrap(question, WIDTH);
    }

    /** {@code row} is where the answer stands. */
    abstract void paintAnswer(Canvas inside, int row);

    @Override
    protected final String help() {
        return Messages.of("help.ask");
    }

    @Override
    protected final String title() {
        return Messages.of("title.ask");
    }

    @Override
    protected final int width() {
        return WIDTH;
    }

    @Override
    protected final int height() {
        return lines.size() + 2;
    }

    @Override
    protected final void paintInside(Canvas inside) {
        for (int i = 0; i < lines.size(); i++) {
            inside.put(0, i, lines.get(i));
        }
        paintAnswer(inside, lines.size() + 1);
    }
}
