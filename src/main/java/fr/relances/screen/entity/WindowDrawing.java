package fr.relances.screen.entity;

import fr.relances.parameter.EnvelopeWindow;
import fr.relances.screen.Canvas;

/** The upper half of a sheet with the window on it, in characters that every terminal has. */
final class WindowDrawing {

    static final int COLUMNS = 44;
    private static final int MM_A_COLUMN = 5;
    private static final int HALF_SHEET = 148;
    static final int ROWS = 11;

    private WindowDrawing() {}

    static void paint(Canvas canvas, EnvelopeWindow window) {
        String edge = "+" + "-".repeat(COLUMNS - 2) + "+";
        canvas.put(0, 0, edge);
        for (int row = 1; row <= ROWS; row++) {
            canvas.put(0, row, "|");
            canvas.put(COLUMNS - 1, row, "|");
        }
        int left = 1 + column(window.left());
        int right = Math.max(left + 1, column(window.left() + window.width()));
        int top = 1 + row(window.top());
        int bottom = Math.max(top + 1, row(window.top() + window.height()));
        for (int row = top; row <= bottom; row++) {
            boolean side = row == top || row == bottom;
            canvas.put(
                    left, row, (side ? "+" : "|") + (side ? "-" : " ").repeat(right - left - 1) + (side ? "+" : "|"));
        }
    }

    private static int column(int millimetres) {
        return Math.round((float) millimetres / MM_A_COLUMN);
    }

    private static int row(int millimetres) {
        return Math.round((float) millimetres * ROWS / HALF_SHEET);
    }
}
