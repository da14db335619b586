package fr.relances.screen;

import java.util.ArrayList;
import java.util.List;

/** The line above the keys; a long message takes lines above it until the next key, so that all of it is read. */
final class MessageArea implements MessageLine {

    private static final int MOST_LINES = 6;
    private static final String MORE = " ...";

    private String text = "";
    private boolean wrong;

    @Override
    public void say(String newText) {
        text = newText;
        wrong = false;
    }

    @Override
    public void refuse(String newText) {
        text = "! " + newText;
        wrong = true;
    }

    void clear() {
        text = "";
    }

    void paint(Canvas canvas, String hint) {
        int last = canvas.rows() - 2;
        if (text.isEmpty()) {
            canvas.put(1, last, oneLine(canvas.folded(hint), canvas.columns() - 1));
            return;
        }
        List<String> all = wrap(canvas.folded(text), canvas.columns() - 2);
        List<String> lines = all.subList(0, Math.min(MOST_LINES, all.size()));
        int first = last - lines.size() + 1;
        if (first < last) {
            canvas.rule(first - 1, "");
        }
        canvas.sub(0, first, canvas.columns(), lines.size()).blank();
        for (int i = 0; i < lines.size(); i++) {
            canvas.put(1, first + i, lines.get(i), wrong ? Look.STRONG : Look.PLAIN);
        }
    }

    /** The words that fit, and three points where there are more. */
    static String oneLine(String text, int width) {
        return text.length() <= width ? text : wrap(text, width - MORE.length()).get(0) + MORE;
    }

    /** Each paragraph of {@code text} wrapped, for a window. */
    static List<String> paragraphs(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            lines.addAll(paragraph.length() <= width ? List.of(paragraph) : wrap(paragraph, width));
        }
        return lines;
    }

    /** Breaks between words, and inside one that is longer than a line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
