package fr.relances.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import fr.relances.screen.terminal.Folding;

/** A rectangle of the screen to write on; what does not fit is cut, columns and rows count from 0. */
public final class Canvas {

    private final Screen screen;
    private final Folding folding;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    Canvas(Screen screen, Folding folding) {
        this(
                screen,
                folding,
                TerminalPosition.TOP_LEFT_CORNER,
                screen.getTerminalSize().getColumns(),
                screen.getTerminalSize().getRows());
    }

    private Canvas(Screen screen, Folding folding, TerminalPosition corner, int columns, int rows) {
        this.screen = screen;
        this.folding = folding;
        this.left = corner.getColumn();
        this.top = corner.getRow();
        this.columns = columns;
        this.rows = rows;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** A part of this canvas with its own coordinates; never larger than what is there. */
    public Canvas sub(int column, int row, int width, int height) {
        return new Canvas(
                screen,
                folding,
                new TerminalPosition(left + column, top + row),
                Math.max(0, Math.min(width, columns - column)),
                Math.max(0, Math.min(height, rows - row)));
    }

    public void put(int column, int row, String text) {
        put(column, row, text, Look.PLAIN);
    }

    public void put(int column, int row, String text, Look look) {
        String shown = folded(text);
        for (int i = 0; i < shown.length(); i++) {
            cell(column + i, row, shown.charAt(i), look);
        }
    }

    /** Ends at the last column before {@code end}. */
    public void putRight(int end, int row, String text, Look look) {
        String shown = folded(text);
        put(end - shown.length(), row, shown, look);
    }

    /** One character for each cell, so that a cursor stays on its letter while a field is typed. */
    void putCells(int column, int row, String text, Look look) {
        for (int i = 0; i < text.length(); i++) {
            cell(column + i, row, folding.cell(text.charAt(i)), look);
        }
    }

    /** Exactly {@code width} cells, cut or filled, at the left or the right. */
    public String fitted(String text, int width, boolean right) {
        String shown = folded(text);
        if (shown.length() >= width) {
            return shown.substring(0, width);
        }
        String filling = " ".repeat(width - shown.length());
        return right ? filling + shown : shown + filling;
    }

    /** The text as this terminal can show it: its length is the number of cells. */
    public String folded(String text) {
        return folding.fold(text);
    }

    /** A line across, with a title in it unless that is empty. */
    public void rule(int row, String title) {
        put(0, row, "─".repeat(columns));
        if (!title.isEmpty()) {
            put(1, row, " " + title + " ");
        }
    }

    /** Where the terminal's own cursor stands. */
    public void cursor(int column, int row) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            screen.setCursorPosition(new TerminalPosition(left + column, top + row));
        }
    }

    void blank() {
        String line = " ".repeat(columns);
        for (int row = 0; row < rows; row++) {
            put(0, row, line);
        }
    }

    private void cell(int column, int row, char character, Look look) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            screen.setCharacter(
                    left + column,
                    top + row,
                    TextCharacter.fromCharacter(character, look.color(), TextColor.ANSI.DEFAULT, look.attributes())[0]);
        }
    }
}
