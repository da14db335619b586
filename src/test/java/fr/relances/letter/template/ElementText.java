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
                text.append(lines.alignment() == Alignment.LEFT ? "" : lines.alignment() + " ");
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
            text.append(marked(part, line.styleAt(at)));
            at = end;
        }
        return text.toString();
    }

    /** The usual size of a word processor, 12, is not shown. */
    private static String marked(String part, Style style) {
        String text = style.bold() ? "<b>" + part + "</b>" : part;
        text = style.italic() ? "<i>" + text + "</i>" : text;
        text = style.underline() ? "<u>" + text + "</u>" : text;
        return style.size() == 0 || style.size() == 12 ? text : "<" + style.size() + ">" + text;
    }
}
