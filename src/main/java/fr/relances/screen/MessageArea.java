package fr.relances.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
        List<String> all = wrap(text, canvas.columns() - 2, canvas::folded);
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
        return wrap(text, width, UnaryOperator.identity());
    }

    /**
     * The same for a text that a terminal shows as {@code shown} says: what a no-break space holds together stays together,
     * as amounts do, and no line begins with : ; ! ? or ».
     */
    static List<String> wrap(String text, int width, UnaryOperator<String> shown) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : text.strip().split(" (?![:;!?»])", -1)) {
            String word = shown.apply(part);
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                int space = line.lastIndexOf(" ", width);
                int cut = space > 0 ? space : width;
                lines.add(line.substring(0, cut));
                line.delete(0, space > 0 ? cut + 1 : cut);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
