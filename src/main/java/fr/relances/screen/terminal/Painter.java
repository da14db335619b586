package fr.relances.screen.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import java.nio.charset.Charset;

/** Turns what a terminal shows into what it should show with few bytes, since lines are slow. */
final class Painter {

    /** Terminals without a scrolling region or without an order that erases cells. */
    private static final String NO_SCROLLING = "(|dumb|ansi.*|sco.*)";

    private static final String NO_CELL_ERASING = "(|dumb|ansi.*|sco.*|vt[15].*)";

    /** ESC [ K, with a byte for what comes before it now and then. */
    private static final int ERASE_ROW_BYTES = 4;

    /** ESC [ n X and then ESC [ n C. */
    private static final int ERASE_CELLS_BYTES = 9;

    private final Pen pen;
    private final boolean scrolls;
    private final boolean erasesCells;
    private ScreenBuffer shown;
    private ScreenBuffer wanted;
    private int columns;

    Painter(Charset charset, String terminalType) {
        pen = new Pen(charset);
        scrolls = !terminalType.matches(NO_SCROLLING);
        erasesCells = !terminalType.matches(NO_CELL_ERASING);
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
        if (first == columns) {
            return;
        }
        int tail = columns;
        while (tail > 0 && isBlank(row, tail - 1)) {
            tail--;
        }
        int last = columns - 1;
        while (!differs(row, last)) {
            last--;
        }
        int blanksFrom = nextDifference(row, tail);
        boolean erase = last - blanksFrom >= ERASE_ROW_BYTES;
        paintCells(row, first, erase ? tail : last + 1);
        if (erase) {
            if (!pen.isIn(row) || pen.column() < tail || pen.column() > blanksFrom) {
                pen.move(row, blanksFrom);
            }
            pen.eraseRow();
        }
    }

    private void paintCells(int row, int first, int end) {
        int column = first;
        while (column < end) {
            int blanks = erasesCells ? blanks(row, column, end) : 0;
            approach(row, column);
            if (blanks > ERASE_CELLS_BYTES) {
                pen.eraseCells(blanks);
                column += blanks;
            } else {
                pen.put(wanted.getCharacterAt(column, row), column == columns - 1);
                column++;
            }
            column = Math.min(end, nextDifference(row, column));
        }
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

    private int blanks(int row, int column, int end) {
        int after = column;
        while (after < end && isBlank(row, after)) {
            after++;
        }
        while (after > column && !differs(row, after - 1)) {
            after--;
        }
        return after - column;
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
