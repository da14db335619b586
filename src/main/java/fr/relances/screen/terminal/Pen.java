package fr.relances.screen.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes cells and orders for a terminal, and remembers where its cursor stands and which look it has, so that nothing
 * is said twice. It knows only orders that a vt100 understands.
 */
final class Pen {

    private static final int UNKNOWN = -1;
    private static final int MOST_LINE_FEEDS = 3;
    private static final String CONTROL = "\033[";
    private static final Map<SGR, String> ATTRIBUTES =
            new EnumMap<>(Map.of(SGR.BOLD, "1", SGR.UNDERLINE, "4", SGR.BLINK, "5", SGR.REVERSE, "7"));

    private final Charset charset;
    private final boolean coloured;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private int row = UNKNOWN;
    private int column = UNKNOWN;
    private TextCharacter look;
    private boolean cursorSeen;

    /** Without colours everything is written in the terminal's own. */
    Pen(Charset charset, boolean coloured) {
        this.charset = charset;
        this.coloured = coloured;
    }

    /** What was written since the last call. */
    byte[] take() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        return taken;
    }

    /** An empty screen, whatever the terminal showed or was told before. */
    void clear() {
        write(CONTROL + "m" + CONTROL + "r" + CONTROL + "2J" + CONTROL + "?25l");
        look = TextCharacter.DEFAULT_CHARACTER;
        cursorSeen = false;
        forgetPlace();
    }

    void cursor(boolean seen) {
        if (seen != cursorSeen) {
            write(CONTROL + (seen ? "?25h" : "?25l"));
            cursorSeen = seen;
        }
    }

    boolean isAt(int askedRow, int askedColumn) {
        return row == askedRow && column == askedColumn;
    }

    boolean isIn(int askedRow) {
        return row == askedRow && column != UNKNOWN;
    }

    int column() {
        return column;
    }

    /** Whether the cell could be written without changing the look. */
    boolean hasLookOf(TextCharacter cell) {
        return look != null
                && look.getModifiers().equals(cell.getModifiers())
                && (!coloured || look.getForegroundColor().equals(cell.getForegroundColor()))
                && (!coloured || look.getBackgroundColor().equals(cell.getBackgroundColor()));
    }

    int size(TextCharacter cell) {
        return cell.getCharacterString().getBytes(charset).length;
    }

    /** One cell; {@code last} says that it ends the row, after which terminals disagree on where they stand. */
    void put(TextCharacter cell, boolean last) {
        look(cell);
        bytes.writeBytes(cell.getCharacterString().getBytes(charset));
        column = last ? UNKNOWN : column + 1;
    }

    /** From here to the end of the row. */
    void eraseRow() {
        look(TextCharacter.DEFAULT_CHARACTER);
        write(CONTROL + "K");
    }

    /** Moves the rows between, both counted, {@code by} upwards, or downwards where that is negative. */
    void scroll(int top, int bottom, int by) {
        look(TextCharacter.DEFAULT_CHARACTER);
        write(CONTROL + (top + 1) + ";" + (bottom + 1) + "r");
        write(absolute(by > 0 ? bottom : top, 0));
        write(by > 0 ? "\n".repeat(by) : "\033M".repeat(-by));
        write(CONTROL + "r");
        forgetPlace();
    }

    /** To a cell, by the shortest way. */
    void move(int toRow, int toColumn) {
        if (!isAt(toRow, toColumn)) {
            write(way(toRow, toColumn));
            row = toRow;
            column = toColumn;
        }
    }

    /** Bytes that {@link #move} would take. */
    int distance(int toRow, int toColumn) {
        return isAt(toRow, toColumn) ? 0 : way(toRow, toColumn).length();
    }

    private String way(int toRow, int toColumn) {
        String absolute = absolute(toRow, toColumn);
        int down = toRow - row;
        if (row == UNKNOWN || down < 0 || down > MOST_LINE_FEEDS) {
            return absolute;
        }
        String feeds = "\n".repeat(down);
        String fromMargin = "\r" + feeds + right(toColumn);
        String fromHere = column == UNKNOWN ? fromMargin : feeds + across(toColumn - column);
        String relative = fromHere.length() <= fromMargin.length() ? fromHere : fromMargin;
        return relative.length() <= absolute.length() ? relative : absolute;
    }

    private static String absolute(int toRow, int toColumn) {
        if (toColumn > 0) {
            return CONTROL + (toRow + 1) + ";" + (toColumn + 1) + "H";
        }
        return CONTROL + (toRow > 0 ? toRow + 1 : "") + "H";
    }

    private static String across(int cells) {
        if (cells >= 0) {
            return right(cells);
        }
        return cells > -4 ? "\b".repeat(-cells) : CONTROL + -cells + "D";
    }

    private static String right(int cells) {
        return cells == 0 ? "" : CONTROL + (cells == 1 ? "" : cells) + "C";
    }

    private void look(TextCharacter cell) {
        if (hasLookOf(cell)) {
            return;
        }
        StringBuilder codes = new StringBuilder();
        cell.getModifiers().forEach(sgr -> add(codes, ATTRIBUTES.getOrDefault(sgr, "1")));
        addColor(codes, cell.getForegroundColor(), cell.getForegroundColor().getForegroundSGRSequence());
        addColor(codes, cell.getBackgroundColor(), cell.getBackgroundColor().getBackgroundSGRSequence());
        boolean plainBefore = look != null && isPlain(look);
        write(CONTROL + (plainBefore || codes.isEmpty() ? "" : "0;") + codes + "m");
        look = cell;
    }

    private static boolean isPlain(TextCharacter cell) {
        return cell.getModifiers().isEmpty()
                && cell.getForegroundColor() == TextColor.ANSI.DEFAULT
                && cell.getBackgroundColor() == TextColor.ANSI.DEFAULT;
    }

    private void addColor(StringBuilder codes, TextColor color, byte[] sequence) {
        if (coloured && color != TextColor.ANSI.DEFAULT) {
            add(codes, new String(sequence, StandardCharsets.US_ASCII));
        }
    }

    private static void add(StringBuilder codes, String code) {
        codes.append(codes.isEmpty() ? "" : ";").append(code);
    }

    private void forgetPlace() {
        row = UNKNOWN;
        column = UNKNOWN;
    }

    private void write(String orders) {
        bytes.writeBytes(orders.getBytes(StandardCharsets.US_ASCII));
    }
}
