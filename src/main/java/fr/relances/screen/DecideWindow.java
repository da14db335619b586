package fr.relances.screen;

import java.util.List;
import java.util.function.Consumer;

/** A question that only the operator can answer: yes, no, or later; Échap leaves everything as it is. */
public final class DecideWindow extends Window {

    private static final int WIDTH = 72;

    private final String title;
    private final List<String> lines;

    /** {@code answers}: the keys of what yes and no are called on the last line. */
    public DecideWindow(Desk desk, String title, String question, List<String> answers, Consumer<Boolean> decided) {
        super(desk);
        this.title = title;
        this.lines = MessageArea.paragraphs(question, WIDTH);
        fill(new TextPager(lines));
        keys.bind('o', answers.get(0), () -> decide(decided, true));
        keys.bind('n', answers.get(1), () -> decide(decided, false));
    }

    private void decide(Consumer<Boolean> decided, boolean answer) {
        close();
        decided.accept(answer);
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return lines.size();
    }
}
