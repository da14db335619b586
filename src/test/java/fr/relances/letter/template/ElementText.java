package fr.relances.letter.template;

import java.util.List;

/** Paragraphs and blocks as text with signs for their formats, to be compared. */
final class ElementText {

    private ElementText() {}

    /** An empty line parts two paragraphs. */
    static String of(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        boolean paragraph = false;
        for (Element element : elements) {
            if (element instanceof Paragraph lines) {
                text.append(paragraph ? "\n" : "");
                lines.lines().forEach(line -> text.append(of(line)).append('\n'));
                paragraph = true;
            } else {
                text.append(element).append('\n');
                paragraph = false;
            }
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static String of(StyledLine line) {
        StringBuilder text = new StringBuilder();
        int length = line.text().length();
        for (int at = 0; at < length; ) {
            int end = line.runEnd(at, length);
            String part = line.text().substring(at, end);
            text.append(line.boldAt(at) ? "<b>" + part + "</b>" : part);
            at = end;
        }
        return text.toString();
    }
}
