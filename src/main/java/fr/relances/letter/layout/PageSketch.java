package fr.relances.letter.layout;

import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.Logo;
import java.util.ArrayList;
import java.util.List;

/** One page as texts, rules and fills at their places, in points from the lower left corner of the sheet. */
public final class PageSketch {

    private static final float LIGHT = 0.93f;
    private static final float RULE_GRAY = 0.6f;

    private final List<Text> texts = new ArrayList<>(128);
    private final List<Rule> rules = new ArrayList<>(32);
    private final List<Fill> fills = new ArrayList<>(4);
    private final List<Picture> pictures = new ArrayList<>(1);

    /** A text whose first letter stands at x on the line y; each of its spaces is {@code stretch} wider than usual. */
    public record Text(Face face, float size, float x, float y, String text, float stretch) {

        public Text(Face face, float size, float x, float y, String text) {
            this(face, size, x, y, text, 0);
        }

        /** Where it ends. */
        public float right() {
            return x + face.width(text, size) + (stretch == 0 ? 0 : stretch * spaces(text, 0, text.length()));
        }

        static int spaces(String text, int from, int to) {
            int spaces = 0;
            for (int i = text.indexOf(' ', from); i >= 0 && i < to; i = text.indexOf(' ', i + 1)) {
                spaces++;
            }
            return spaces;
        }
    }

    /** A horizontal line, 0 being black. */
    record Rule(float x1, float x2, float y, float thickness, float gray) {}

    /** A rectangle below texts, 0 being black. */
    record Fill(float x, float y, float width, float height, float gray) {}

    /** A picture with its lower left corner. */
    record Picture(Logo logo, float x, float y) {}

    void picture(Logo logo, float x, float y) {
        pictures.add(new Picture(logo, x, y));
    }

    public void text(Face face, float size, float x, float y, String text) {
        if (!text.isEmpty()) {
            texts.add(new Text(face, size, x, y, text));
        }
    }

    void text(Text text) {
        texts.add(text);
    }

    /** A text that ends at {@code right}. */
    public void textTo(Face face, float size, float right, float y, String text) {
        text(face, size, right - face.width(text, size), y, text);
    }

    void textCentred(Face face, float size, float y, String text) {
        text(face, size, (Sheet.WIDTH - face.width(text, size)) / 2, y, text);
    }

    public void rule(float x1, float x2, float y, float thickness) {
        rules.add(new Rule(x1, x2, y, thickness, RULE_GRAY));
    }

    void underline(float x1, float x2, float y, float thickness) {
        rules.add(new Rule(x1, x2, y, thickness, 0));
    }

    public void fill(float x, float y, float width, float height) {
        fills.add(new Fill(x, y, width, height, LIGHT));
    }

    public void bar(float x, float y, float width, float height) {
        fills.add(new Fill(x, y, width, height, 0));
    }

    /** Everything that another page holds, too. */
    void add(PageSketch other) {
        texts.addAll(other.texts);
        rules.addAll(other.rules);
        fills.addAll(other.fills);
        pictures.addAll(other.pictures);
    }

    public List<Text> texts() {
        return texts;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Fill> fills() {
        return fills;
    }

    List<Picture> pictures() {
        return pictures;
    }
}
