package fr.relances.screen.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import java.util.Optional;

/**
 * Rows, first and last counted, of which most were shown before {@code by} rows lower (higher where negative), so that
 * it is cheaper to let the terminal move them than to write them again.
 */
record Shift(int top, int bottom, int by) {

    /** Cells that must be spared at least: what the orders themselves cost, and a bit for the eye. */
    private static final int WORTH_CELLS = 60;

    private static final int LARGEST = 5;

    static Optional<Shift> between(ScreenBuffer shown, ScreenBuffer wanted) {
        Shift best = null;
        int most = WORTH_CELLS;
        for (int by = -LARGEST; by <= LARGEST; by++) {
            Shift longest = by == 0 ? null : longest(shown, wanted, by);
            int spared = longest == null ? 0 : longest.spared(shown, wanted);
            if (spared > most) {
                most = spared;
                best = longest;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest run of rows that stood elsewhere, looks aside. */
    private static Shift longest(ScreenBuffer shown, ScreenBuffer wanted, int by) {
        int rows = wanted.getSize().getRows();
        int bestFirst = 0;
        int bestLength = 0;
        int length = 0;
        for (int row = Math.max(0, -by); row < Math.min(rows, rows - by); row++) {
            length = sameText(shown, row + by, wanted, row) ? length + 1 : 0;
            if (length > bestLength) {
                bestLength = length;
                bestFirst = row - length + 1;
            }
        }
        if (bestLength < 2) {
            return null;
        }
        return new Shift(Math.min(bestFirst, bestFirst + by), bestFirst + bestLength - 1 + Math.max(0, by), by);
    }

    private int spared(ScreenBuffer shown, ScreenBuffer wanted) {
        int spared = 0;
        for (int row = top; row <= bottom; row++) {
            boolean kept = row + by >= top && row + by <= bottom;
            for (int column = 0; column < wanted.getSize().getColumns(); column++) {
                TextCharacter cell = wanted.getCharacterAt(column, row);
                TextCharacter moved = kept ? shown.getCharacterAt(column, row + by) : TextCharacter.DEFAULT_CHARACTER;
                spared += (cell.equals(shown.getCharacterAt(column, row)) ? 0 : 1) - (cell.equals(moved) ? 0 : 1);
            }
        }
        return spared;
    }

    private static boolean sameText(ScreenBuffer shown, int shownRow, ScreenBuffer wanted, int wantedRow) {
        for (int column = 0; column < wanted.getSize().getColumns(); column++) {
            if (!wanted.getCharacterAt(column, wantedRow)
                    .getCharacterString()
                    .equals(shown.getCharacterAt(column, shownRow).getCharacterString())) {
                return false;
            }
        }
        return true;
    }
}
