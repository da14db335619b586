package fr.relances.letter.template;

import java.util.List;

/** A line of text and its looks: plain up to the first part, then each part up to the next. Parts stand in order. */
public record StyledLine(String text, List<Part> parts) {

    public StyledLine {
        parts = List.copyOf(parts);
    }

    /** From {@code start} on the text looks like this. */
    public record Part(int start, Style style) {}

    public static StyledLine plain(String text) {
        return new StyledLine(text, List.of());
    }

    public static StyledLine of(String text, Style style) {
        return new StyledLine(text, List.of(new Part(0, style)));
    }

    /** Where the look that holds at {@code from} ends, at most {@code to}. */
    public int runEnd(int from, int to) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).start > from) {
                return Math.min(parts.get(i).start, to);
            }
        }
        return to;
    }

    public Style styleAt(int place) {
        Style style = Style.PLAIN;
        for (int i = 0; i < parts.size() && parts.get(i).start <= place; i++) {
            style = parts.get(i).style;
        }
        return style;
    }
}
