package fr.relances.letter.template;

import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;

/** Where a text comes from, so that a refusal can say where in it something is wrong. */
final class TextPlace {

    private static final int SHOWN = 30;

    private final String name;
    private final List<Line> paragraphs;

    private TextPlace(String name, List<Line> paragraphs) {
        this.name = name;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** A line of a text whose paragraphs are numbered: the number of its paragraph, and how it begins. */
    record Line(int paragraph, String text) {}

    /** A text that its author sees as lines, as in an editor. */
    static TextPlace lines(String name) {
        return new TextPlace(name, List.of());
    }

    /** A text that its author sees as paragraphs, as in a word processor; one entry for each line. */
    static TextPlace paragraphs(String name, List<Line> lines) {
        return new TextPlace(name, lines);
    }

    String name() {
        return name;
    }

    /** What is wrong, after its place; line and column count from 1. */
    OperatorException refusal(String key, int line, int column, Object... arguments) {
        String what = Messages.of(key, arguments);
        if (line > paragraphs.size()) {
            return new OperatorException("letter.place.line", name, line, column, what);
        }
        Line at = paragraphs.get(line - 1);
        String text = at.text().strip();
        String begin = text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text;
        return new OperatorException("letter.place.paragraph", name, at.paragraph(), begin, column, what);
    }
}
