package fr.relances.screen;

import fr.relances.text.Messages;

/**
 * A whole screen in the frame that all share: title, rule, body, rule, message line, keys. F1, F3 and Échap are bound
 * already; a page that is not a step of its own overrides {@link #back()}.
 */
public abstract class Page extends View {

    static final int FRAME_ROWS = 5;

    private final String name;

    /** {@code name} makes the keys of its texts: title.name, help.name. */
    protected Page(Desk desk, String name) {
        super(desk);
        this.name = name;
        keys.bind(Key.F1, "key.help", this::showHelp);
        keys.bind(Key.F3, "key.quit", desk::quitToIndex);
        keys.bind(Key.ESCAPE, "key.back", this::back);
    }

    /** The path from the INDEX to here. */
    protected String title() {
        return Messages.of("title." + name);
    }

    /** At the right end of the title line: 1/4, or what the page is about. */
    protected String step() {
        return "";
    }

    /** One step back, everything kept. */
    protected void back() {
        desk.close(this);
    }

    @Override
    protected String help() {
        return Messages.has("help." + name) ? Messages.of("help." + name) : "";
    }

    /** At least 80 columns and 19 rows. */
    protected void paintBody(Canvas body) {
        part().paint(body);
    }

    @Override
    final void paint(Canvas canvas) {
        String right = canvas.folded(step());
        canvas.put(
                1,
                0,
                canvas.fitted(title(), Math.max(0, canvas.columns() - right.length() - 2), false)
                        .stripTrailing(),
                Look.STRONG);
        canvas.putRight(canvas.columns(), 0, right, Look.PLAIN);
        canvas.rule(1, "");
        canvas.rule(canvas.rows() - 3, "");
        paintBody(canvas.sub(0, 2, canvas.columns(), canvas.rows() - FRAME_ROWS));
    }
}
