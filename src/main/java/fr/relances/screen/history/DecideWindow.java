package fr.relances.screen.history;

import fr.relances.screen.Desk;
import fr.relances.screen.TextPager;
import fr.relances.screen.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Yes, no, or later: Échap leaves everything as it is, and the question comes back. */
final class DecideWindow extends Window {

    private static final int WIDTH = 76;

    private final String title;
    private final List<String> lines;

    DecideWindow(Desk desk, String title, String question, Consumer<Boolean> decided) {
        super(desk);
        this.title = title;
        this.lines = new ArrayList<>(TextPager.wrapped(question));
        fill(new TextPager(lines));
        keys.bind('o', "key.history.gone", () -> decide(decided, true));
        keys.bind('n', "key.history.kept", () -> decide(decided, false));
    }

    private void decide(Consumer<Boolean> decided, boolean out) {
        close();
        decided.accept(out);
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
