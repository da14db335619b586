package fr.relances.letter.rtf;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph as it was typed; a line break inside it is a line feed in its text. Spaces are twentieths of a point. */
public record RtfParagraph(Align align, int spaceBefore, int spaceAfter, List<Run> runs) {

    public RtfParagraph {
        runs = List.copyOf(runs);
    }

    /** Characters that look the same; neighbours differ. */
    public record Run(String text, RtfStyle style) {}

    /** Which edge the lines keep to. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
