package fr.relances.screen;

import java.util.function.Function;

/** One column of a list; {@code text} is asked only for rows that are seen, or searched. */
public record Column<T>(String title, int width, boolean right, Function<T, String> text) {

    public static <T> Column<T> left(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, false, text);
    }

    public static <T> Column<T> right(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, true, text);
    }
}
