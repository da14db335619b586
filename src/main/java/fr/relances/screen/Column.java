package fr.relances.screen;

import java.util.List;
import java.util.function.Function;

/** One column of a list; {@code text} is asked only for rows that are seen, or searched. */
public record Column<T>(String title, int width, boolean right, Function<T, String> text) {

    /** One line of a list, each cell of {@code cells} in its column. */
    static <T> String line(Canvas canvas, List<Column<T>> columns, Function<Column<T>, String> cells) {
        StringBuilder line = new StringBuilder();
        for (Column<T> column : columns) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(canvas.fitted(cells.apply(column), column.width(), column.right()));
        }
        return line.toString();
    }

    public static <T> Column<T> left(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, false, text);
    }

    public static <T> Column<T> right(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, true, text);
    }
}
