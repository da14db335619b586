package fr.relances.help;

import java.util.ArrayList;
import java.util.List;

/** A chapter of the manual as plain lines of 80 columns. */
public final class ManualText {

    private static final int COLUMNS = 80;
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private ManualText() {}

    public static List<String> of(Manual.Chapter chapter) {
        ManualText text = new ManualText();
        text.lines.add(chapter.heading());
        text.lines.add("=".repeat(chapter.heading().length()));
        chapter.topics().forEach(text::add);
        return text.lines;
    }

    private void add(Manual.Topic topic) {
        lines.add("");
        if (!topic.title().isEmpty()) {
            lines.add(topic.title());
            lines.add("-".repeat(topic.title().length()));
        }
        wrap("", topic.text());
        for (Manual.FieldHelp field : topic.fields()) {
            lines.add("");
            lines.add("  " + field.label());
            wrap(INDENT, field.hint());
            if (!field.text().isEmpty()) {
                wrap(INDENT, field.text());
            }
        }
    }

    private void wrap(String indent, String text) {
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder(indent);
            for (String word : paragraph.split(" ")) {
                if (line.length() > indent.length() && line.length() + 1 + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                }
                line.append(line.length() > indent.length() ? " " : "").append(word);
            }
            lines.add(line.toString());
        }
    }
}
