package fr.relances.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** {@code [text      ]}: the first character typed replaces what was there, a movement or a deletion keeps it. */
public class TextField extends Field {

    private final int cells;
    private int most;
    private boolean upper;
    private boolean rightAligned;
    private boolean fresh;
    private String text = "";
    private int cursor;
    private Function<String, Optional<String>> check = value -> Optional.empty();

    /** {@code cells} between the brackets, which are the most characters too. */
    public TextField(String name, int cells) {
        super(name);
        this.cells = cells;
        this.most = cells;
    }

    /** Takes more characters than are seen at once. */
    public final TextField most(int characters) {
        most = characters;
        return this;
    }

    /** What is typed becomes capitals. */
    public final TextField upper() {
        upper = true;
        return this;
    }

    final void alignRight() {
        rightAligned = true;
    }

    /** Gives what is wrong with a value. */
    public final TextField check(Function<String, Optional<String>> newCheck) {
        check = newCheck;
        return this;
    }

    /** Without the blanks around it; empty for none. */
    public final String value() {
        return text.strip();
    }

    public final TextField set(String newText) {
        text = newText;
        cursor = text.length();
        fresh = true;
        return this;
    }

    /** As if the operator had typed it; for what a list gave. */
    public final void choose(String newText) {
        set(newText);
        change();
    }

    @Override
    protected final int width() {
        return cells + 2 + (hasList() ? 1 : 0);
    }

    @Override
    protected Optional<String> problem() {
        return check.apply(value());
    }

    @Override
    protected void entered() {
        fresh = true;
        cursor = text.length();
    }

    @Override
    protected void paint(Canvas canvas, boolean here) {
        int first = here ? Math.max(0, cursor - cells + (cursor == text.length() && text.length() < most ? 1 : 0)) : 0;
        if (here && text.length() <= cells) {
            first = 0;
        }
        String seen = text.substring(first, Math.min(text.length(), first + cells));
        String filling = " ".repeat(cells - seen.length());
        boolean right = rightAligned && !(here && !fresh);
        canvas.put(0, 0, "[");
        canvas.putCells(1, 0, right ? filling + seen : seen + filling, look(here));
        canvas.put(cells + 1, 0, hasList() ? "]+" : "]");
        if (here) {
            int at = right ? cells - 1 : Math.min(cells - 1, cursor - first);
            canvas.cursor(1 + Math.max(0, at), 0);
        }
    }

    @Override
    protected boolean press(Press press) {
        switch (press.key()) {
            case LEFT -> move(Math.max(0, cursor - 1));
            case RIGHT -> move(Math.min(text.length(), cursor + 1));
            case HOME -> move(0);
            case END -> move(text.length());
            case BACKSPACE -> delete(cursor - 1);
            case DELETE -> delete(cursor);
            case CHARACTER -> insert(String.valueOf(press.character()));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void paste(String pasted) {
        insert(pasted.replaceAll("\\s+", " ").strip());
    }

    private void move(int to) {
        fresh = false;
        cursor = to;
    }

    private void delete(int at) {
        if (at < 0 || at >= text.length()) {
            fresh = false;
            return;
        }
        text = text.substring(0, at) + text.substring(at + 1);
        move(at);
        change();
    }

    private void insert(String typed) {
        if (fresh) {
            text = "";
            move(0);
        }
        int room = most - text.length();
        String kept = typed.substring(0, Math.max(0, Math.min(room, typed.length())));
        text = text.substring(0, cursor) + (upper ? kept.toUpperCase(Locale.FRENCH) : kept) + text.substring(cursor);
        text = text.substring(0, Math.min(most, text.length()));
        cursor = Math.min(text.length(), cursor + kept.length());
        change();
    }
}
