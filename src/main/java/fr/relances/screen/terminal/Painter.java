package fr.relances.screen.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import java.nio.charset.Charset;

/** Turns what a terminal shows into what it should show with few bytes, since lines are slow. */
final class Painter {

    /** Terminals without a scrolling region. */
    private static final String NO_SCROLLING = "(|dumb|ansi.*|sco.*)";

    /** Terminals that show colours; a vt100 or vt220 has none, and one that is not known is not asked for them. */
    private static final String COLOURS =
            "(xterm|screen|tmux|putty|linux|rxvt|konsole|gnome|alacritty|kitty|foot).*|.*color";

    /** ESC [ K. */
    private static final int ERASE_BYTES = 3;

    /** ESC [ n C. */
    private static final int MOVE_BYTES = 4;

    private final Pen pen;
    private final boolean scrolls;
    private ScreenBuffer shown;
    private ScreenBuffer wanted;
    private int columns;

    Painter(Charset charset, String terminalType) {
        pen = new Pen(charset, terminalType.matches(COLOURS));
        scrolls = !terminalType.matches(NO_SCROLLING);
    }

    /** Bytes that clear the terminal; {@code shown} is blank from then on. */
    void clear(ScreenBuffer cleared) {
        pen.clear();
        cleared.setAll(TextCharacter.DEFAULT_CHARACTER);
    }

    /** All that is written since the last paint; {@code cursor} is null where none is seen. */
    byte[] paint(ScreenBuffer newShown, ScreenBuffer newWanted, TerminalPosition cursor) {
        shown = newShown;
        wanted = newWanted;
        columns = wanted.getSize().getColumns();
        if (scrolls) {
            Shift.between(shown, wanted).ifPresent(this::scroll);
        }
        for (int row = 0; row < wanted.getSize().getRows(); row++) {
            paintRow(row);
        }
        wanted.copyTo(shown);
        if (cursor != null) {
            pen.move(cursor.getRow(), cursor.getColumn());
        }
        pen.cursor(cursor != null);
        return pen.take();
    }

    private void scroll(Shift shift) {
        pen.scroll(shift.top(), shift.bottom(), shift.by());
        shown.scrollLines(shift.top(), shift.bottom(), shift.by());
    }

    private void paintRow(int row) {
        int first = nextDifference(row, 0);
        if (first < columns && sparedByErasing(row, first) > ERASE_BYTES) {
            pen.move(row, first);
            pen.eraseRow();
            for (int erased = first; erased < columns; erased++) {
                shown.setCharacterAt(erased, row, TextCharacter.DEFAULT_CHARACTER);
            }
        }
        int column = nextDifference(row, first);
        while (column < columns) {
            approach(row, column);
            pen.put(wanted.getCharacterAt(column, row), column == columns - 1);
            column = nextDifference(row, column + 1);
        }
    }

    /** Cells that need not be written if all from {@code first} on is erased, less those that must be written again. */
    private int sparedByErasing(int row, int first) {
        int spared = 0;
        int run = 0;
        for (int column = first; column < columns; column++) {
            boolean differs = differs(row, column);
            if (isBlank(row, column)) {
                run += differs ? 1 : 0;
            } else {
                spared += Math.max(0, run - MOVE_BYTES) - (differs ? 0 : 1);
                run = 0;
            }
        }
        return spared + run;
    }

    /** To the cell, writing what lies between again where that is shorter than an order to move. */
    private void approach(int row, int column) {
        if (pen.isIn(row) && pen.column() < column && rewritable(row, pen.column(), column)) {
            for (int between = pen.column(); between < column; between++) {
                pen.put(wanted.getCharacterAt(between, row), false);
            }
        }
        pen.move(row, column);
    }

    private boolean rewritable(int row, int from, int to) {
        int most = pen.distance(row, to);
        int size = 0;
        for (int column = from; column < to && size <= most; column++) {
            TextCharacter cell = wanted.getCharacterAt(column, row);
            if (!pen.hasLookOf(cell) || differs(row, column)) {
                return false;
            }
            size += pen.size(cell);
        }
        return size <= most;
    }

    private int nextDifference(int row, int from) {
        int column = from;
        while (column < columns && !differs(row, column)) {
            column++;
        }
        return column;
    }

    private boolean differs(int row, int column) {
        return !wanted.getCharacterAt(column, row).equals(shown.getCharacterAt(column, row));
    }

    private boolean isBlank(int row, int column) {
        return wanted.getCharacterAt(column, row).equals(TextCharacter.DEFAULT_CHARACTER);
    }
}
