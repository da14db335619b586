package fr.relances.screen;

/** A box on the page that takes all keys until it is closed; Échap closes it and changes nothing. */
public abstract class Window extends View {

    protected Window(Desk desk) {
        super(desk);
        keys.bind(Key.F1, "key.help", this::showHelp);
        keys.bind(Key.ESCAPE, "key.back", this::close);
    }

    /** What stands in the box's upper line. */
    protected abstract String title();

    /** Columns inside the box that the content would like. */
    protected abstract int width();

    /** Rows inside the box that the content would like. */
    protected abstract int height();

    public final void show() {
        desk.open(this);
    }

    protected final void close() {
        desk.close(this);
    }

    /** False for a window that takes keys but shows nothing yet. */
    protected boolean visible() {
        return true;
    }

    protected void paintInside(Canvas inside) {
        part().paint(inside);
    }

    @Override
    final void paint(Canvas canvas) {
        if (!visible()) {
            return;
        }
        int columns = Math.min(
                canvas.columns(), Math.max(width(), canvas.folded(title()).length() + 2) + 4);
        int rows = Math.min(canvas.rows() - Page.FRAME_ROWS, height() + 2);
        Canvas box = canvas.sub(
                (canvas.columns() - columns) / 2, 2 + (canvas.rows() - Page.FRAME_ROWS - rows) / 2, columns, rows);
        box.blank();
        String line = "─".repeat(columns - 2);
        box.put(0, 0, "┌" + line + "┐");
        box.put(0, rows - 1, "└" + line + "┘");
        for (int row = 1; row < rows - 1; row++) {
            box.put(0, row, "│");
            box.put(columns - 1, row, "│");
        }
        box.put(2, 0, box.fitted(" " + title() + " ", Math.min(columns - 4, title().length() + 2), false), Look.STRONG);
        paintInside(box.sub(2, 1, columns - 4, rows - 2));
    }
}
