package fr.relances.letter.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The private marks in a styled model's text: one at the head of each line, for its alignment, and one where a format
 * begins, each followed by a sign that numbers it. Noncharacters, which no data can bring in.
 */
final class RtfMarks {

    static final char HEAD = '\ufdd2';
    static final char STYLE = '\ufdd3';

    /** Signs that count up from here; Velocity takes them for letters of a text. */
    private static final char FIRST = '\u4e00';

    private final List<Style> styles = new ArrayList<>();

    /** The lines as one text to be merged. */
    String mark(List<RtfLine> lines) {
        StringBuilder text = new StringBuilder();
        for (RtfLine line : lines) {
            text.append(text.isEmpty() ? "" : "\n");
            if (Directives.only(line.text()) || line.text().isBlank()) {
                text.append(line.text().strip());
            } else {
                mark(text, line);
            }
        }
        return text.toString();
    }

    Style style(char sign) {
        return styles.get(sign - FIRST);
    }

    static boolean apart(char sign) {
        return (sign - FIRST) % 2 == 1;
    }

    static Alignment alignment(char sign) {
        return Alignment.values()[(sign - FIRST) / 2];
    }

    /** A directive is left as it is, and what follows it begins with its format: the branch before may be left out. */
    private void mark(StringBuilder text, RtfLine line) {
        text.append(HEAD).append((char) (FIRST + line.look().alignment().ordinal() * 2 + (line.apart() ? 1 : 0)));
        int at = 0;
        for (Directives.Span span : Directives.of(line.text())) {
            markText(text, line, at, span.start());
            text.append(line.text(), span.start(), span.end());
            at = span.end();
        }
        markText(text, line, at, line.text().length());
    }

    private void markText(StringBuilder text, RtfLine line, int from, int to) {
        List<StyledLine.Part> parts = line.parts();
        for (int i = 0; i < parts.size(); i++) {
            int start = Math.max(from, parts.get(i).start());
            int end = Math.min(to, i + 1 < parts.size() ? parts.get(i + 1).start() : to);
            if (start < end) {
                text.append(STYLE).append(sign(parts.get(i).style())).append(line.text(), start, end);
            }
        }
    }

    private char sign(Style style) {
        int known = styles.indexOf(style);
        if (known < 0) {
            known = styles.size();
            styles.add(style);
        }
        return (char) (FIRST + known);
    }
}
