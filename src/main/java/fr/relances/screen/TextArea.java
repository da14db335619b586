package fr.relances.screen;

import fr.relances.text.Messages;

/**
 * Several lines of text under a line with their title, broken between words for display. Entrée begins a new line;
 * Tab, and an arrow beyond the first or last row, are left to the page, so that the cursor is never trapped.
 */
public final class TextArea implements Part {

    private static final int POSITION_COLUMNS = 28;

    private final Desk desk;
    private final String name;
    private final int most;
    private final TextBuffer buffer;
    private final Keys keys = new Keys();
    private Runnable changed = () -> {};
    private WrappedRows rows = new WrappedRows("", 2);
    private int width = 2;
    private int height = 1;
    private int top;
    private int wantedColumn = -1;
    private String saved = "";
    private boolean wrong;
    private boolean listed;

    /** {@code name} makes the keys of its texts: label.name, help.name; never longer than {@code most} characters. */
    public TextArea(Desk desk, String name, int most) {
        this.desk = desk;
        this.name = name;
        this.most = most;
        this.buffer = new TextBuffer(most);
    }

    /** F4 does this; the title is marked {@code +}. */
    public TextArea onList(Runnable action) {
        keys.bind(Key.F4, "key.list", action);
        listed = true;
        return this;
    }

    /** Called after each change that the operator makes. */
    public void onChange(Runnable action) {
        changed = action;
    }

    public String value() {
        return buffer.text();
    }

    public TextArea set(String text) {
        buffer.set(text);
        top = 0;
        saved = buffer.text();
        wrap();
        return this;
    }

    /** What stands there now is saved: leaving asks nothing. */
    public void saved() {
        saved = buffer.text();
    }

    /** The title shows a {@code !}. */
    public void wrong(boolean isWrong) {
        wrong = isWrong;
    }

    /** The cursor to a line and a column, from 1. */
    public void go(int line, int column) {
        buffer.go(line, column);
        wantedColumn = -1;
    }

    /** The character at the cursor; a new line at the end. */
    public char next() {
        return buffer.cursor() < buffer.text().length() ? buffer.text().charAt(buffer.cursor()) : '\n';
    }

    /** As if the operator had typed it; a text that would become too long is refused whole. */
    public void insert(String text) {
        int surplus = buffer.insert(text);
        if (surplus > 0) {
            desk.refuse(Messages.of("area.full", most, surplus));
        } else {
            change();
        }
    }

    private void change() {
        wrap();
        changed.run();
    }

    private void wrap() {
        rows = new WrappedRows(buffer.text(), width - 1);
        wantedColumn = -1;
    }

    @Override
    public boolean press(Press press) {
        return keys.press(press) || move(press.key()) || edit(press);
    }

    private boolean edit(Press press) {
        switch (press.key()) {
            case ENTER -> breakLine();
            case BACKSPACE -> changeIf(buffer.deleteBefore());
            case DELETE -> changeIf(buffer.deleteAt());
            case UNDO -> undo();
            default -> {
                if (press.isText()) {
                    insert(String.valueOf(press.character()));
                }
                return press.isText();
            }
        }
        return true;
    }

    /** Where the row is only broken for display, the blank stays at its end: no line begins with one. */
    private void breakLine() {
        if (buffer.cursor() == rows.end(rows.rowOf(buffer.cursor())) && next() == ' ') {
            buffer.right();
        }
        insert("\n");
    }

    private void undo() {
        if (buffer.undo()) {
            change();
        } else {
            desk.say(Messages.of("area.no_undo"));
        }
    }

    private void changeIf(boolean done) {
        if (done) {
            change();
        }
    }

    private boolean move(Key key) {
        int row = rows.rowOf(buffer.cursor());
        switch (key) {
            case UP -> {
                return row > 0 && goRow(row - 1);
            }
            case DOWN -> {
                return row < rows.count() - 1 && goRow(row + 1);
            }
            case PAGE_UP -> goRow(row - Math.max(1, height - 1));
            case PAGE_DOWN -> goRow(row + Math.max(1, height - 1));
            case LEFT -> buffer.left();
            case RIGHT -> buffer.right();
            case HOME -> buffer.move(rows.start(row));
            case END -> buffer.move(rows.end(row));
            default -> {
                return false;
            }
        }
        if (key != Key.PAGE_UP && key != Key.PAGE_DOWN) {
            wantedColumn = -1;
        }
        return true;
    }

    /** Keeps the column where the way up or down began. */
    private boolean goRow(int row) {
        int to = Math.max(0, Math.min(rows.count() - 1, row));
        if (wantedColumn < 0) {
            wantedColumn = buffer.cursor() - rows.start(rows.rowOf(buffer.cursor()));
        }
        buffer.move(rows.at(to, wantedColumn));
        return true;
    }

    @Override
    public void paste(String text) {
        insert(text);
    }

    @Override
    public Keys keys() {
        return keys;
    }

    /** The first line of its help. */
    @Override
    public String hint() {
        return help().lines().findFirst().orElse("");
    }

    @Override
    public String help() {
        return Messages.of("help." + name);
    }

    @Override
    public boolean touched() {
        return !saved.equals(buffer.text());
    }

    @Override
    public void paint(Canvas canvas) {
        paint(canvas, true);
    }

    /** Without the place where the operator is: the keys go to another part of the page. */
    public void paintIdle(Canvas canvas) {
        paint(canvas, false);
    }

    private void paint(Canvas canvas, boolean here) {
        if (canvas.columns() != width) {
            width = Math.max(2, canvas.columns());
            wrap();
        }
        height = Math.max(1, canvas.rows() - 1);
        int cursorRow = rows.rowOf(buffer.cursor());
        top = Math.max(0, Math.min(top, rows.count() - height));
        top = Math.max(cursorRow - height + 1, Math.min(top, cursorRow));
        paintTitle(canvas, here);
        for (int row = 0; row < height && row + 1 < canvas.rows(); row++) {
            String seen = top + row < rows.count() ? rows.row(top + row) : "";
            canvas.putCells(0, row + 1, seen + " ".repeat(Math.max(0, width - seen.length())), Look.FIELD);
        }
        if (here) {
            canvas.cursor(buffer.cursor() - rows.start(cursorRow), 1 + cursorRow - top);
        }
    }

    private void paintTitle(Canvas canvas, boolean here) {
        canvas.rule(0, "");
        String title = " " + (wrong ? "! " : "") + Messages.of("label." + name) + (listed ? " + " : " ");
        canvas.put(1, 0, title, here ? Look.HERE : Look.PLAIN);
        if (here) {
            canvas.put(
                    canvas.columns() - POSITION_COLUMNS,
                    0,
                    " " + Messages.of("area.position", buffer.line(), buffer.column()) + " ");
        }
        String more = (top > 0 ? "↑" : "") + (top + height < rows.count() ? "↓" : "");
        canvas.putRight(canvas.columns() - 1, 0, more.isEmpty() ? "" : " " + more + " ", Look.PLAIN);
    }
}
