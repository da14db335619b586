package fr.relances.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the rows of a text begin that is broken between words for display; the text itself stays as it is. */
final class WrappedRows {

    private final String text;
    private final int[] starts;

    /** At most {@code width} characters a row, and a blank behind them. */
    WrappedRows(String text, int width) {
        this.text = text;
        List<Integer> found = new ArrayList<>();
        for (int line = 0; line <= text.length(); ) {
            int newLine = text.indexOf('\n', line);
            int end = newLine < 0 ? text.length() : newLine;
            wrap(line, end, Math.max(2, width), found);
            line = end + 1;
        }
        this.starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void wrap(int from, int end, int width, List<Integer> found) {
        int start = from;
        found.add(start);
        while (end - start > width) {
            int blank = text.lastIndexOf(' ', start + width);
            start = blank > start ? blank + 1 : wholeCharacter(start + width);
            found.add(start);
        }
    }

    private int wholeCharacter(int cut) {
        return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
    }

    int count() {
        return starts.length;
    }

    int rowOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int row) {
        return starts[row];
    }

    /** The last place in the row where a cursor stands. */
    int end(int row) {
        return row + 1 < starts.length ? starts[row + 1] - 1 : text.length();
    }

    /** What is seen of the row. */
    String row(int row) {
        int end = row + 1 < starts.length ? starts[row + 1] : text.length();
        String seen = text.substring(starts[row], end);
        return seen.endsWith("\n") ? seen.substring(0, seen.length() - 1) : seen;
    }

    /** The place in {@code row} that is nearest to {@code column}. */
    int at(int row, int column) {
        return Math.min(starts[row] + column, end(row));
    }
}
