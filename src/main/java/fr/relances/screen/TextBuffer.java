package fr.relances.screen;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** A text of several lines with a cursor in it, and the way back; knows nothing of a screen. */
final class TextBuffer {

    private static final int STEPS_BACK = 200;

    private record State(String text, int cursor) {}

    private final int most;
    private final Deque<State> past = new ArrayDeque<>();
    private String text = "";
    private int cursor;
    private boolean typing;

    /** Never longer than {@code most} characters. */
    TextBuffer(int most) {
        this.most = most;
    }

    /** As it is kept here: composed accents, lines parted by one character, no tabs, nothing that commands a terminal. */
    static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        StringBuilder clean = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char character = lines.charAt(i);
            if (character == '\n' || !Character.isISOControl(character)) {
                clean.append(character);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    String text() {
        return text;
    }

    int cursor() {
        return cursor;
    }

    /** Another text, with the cursor at its begin and no way back. */
    void set(String newText) {
        text = clean(newText);
        cursor = 0;
        past.clear();
        typing = false;
    }

    /** How many characters are too many for {@code typed} to go in; nothing of it goes in then. */
    int insert(String typed) {
        String clean = clean(typed);
        int surplus = text.length() + clean.length() - most;
        if (surplus > 0) {
            return surplus;
        }
        boolean letter = clean.length() == 1 && !Character.isWhitespace(clean.charAt(0));
        if (!letter || !typing) {
            remember();
        }
        text = text.substring(0, cursor) + clean + text.substring(cursor);
        cursor += clean.length();
        typing = letter;
        return 0;
    }

    /** The character before the cursor; false where there is none. */
    boolean deleteBefore() {
        return delete(before(cursor), cursor);
    }

    /** The character at the cursor; false where there is none. */
    boolean deleteAt() {
        return delete(cursor, after(cursor));
    }

    private boolean delete(int from, int to) {
        if (from == to) {
            return false;
        }
        remember();
        typing = false;
        text = text.substring(0, from) + text.substring(to);
        cursor = from;
        return true;
    }

    private void remember() {
        past.push(new State(text, cursor));
        if (past.size() > STEPS_BACK) {
            past.removeLast();
        }
    }

    /** Takes the last change back, a typed word at once; false where nothing was changed. */
    boolean undo() {
        if (past.isEmpty()) {
            return false;
        }
        State state = past.pop();
        text = state.text();
        cursor = state.cursor();
        typing = false;
        return true;
    }

    void move(int to) {
        cursor = Math.max(0, Math.min(text.length(), to));
        if (isInsidePair(cursor)) {
            cursor--;
        }
        typing = false;
    }

    void left() {
        move(before(cursor));
    }

    void right() {
        move(after(cursor));
    }

    private int before(int at) {
        int to = Math.max(0, at - 1);
        return isInsidePair(to) ? to - 1 : to;
    }

    private int after(int at) {
        int to = Math.min(text.length(), at + 1);
        return isInsidePair(to) ? to + 1 : to;
    }

    private boolean isInsidePair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** From 1, as messages about the text count. */
    int line() {
        return 1
                + (int) text.substring(0, cursor).chars().filter(c -> c == '\n').count();
    }

    /** From 1. */
    int column() {
        return cursor - text.lastIndexOf('\n', cursor - 1);
    }

    /** The cursor to a place that a message names; beyond the text, to the nearest that there is. */
    void go(int line, int column) {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        move(Math.min(start + Math.max(0, column - 1), end < 0 ? text.length() : end));
    }
}
