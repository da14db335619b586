package fr.relances.letter.list;

import fr.relances.letter.layout.LineBreaker;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import fr.relances.letter.paper.Sheet;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** One page of the control list while it fills: heading, titles, rows. */
final class ControlListPage {

    static final float WIDTH = Sheet.HEIGHT;
    static final float HEIGHT = Sheet.WIDTH;
    static final float FOOT = 20;

    private static final float LEFT = ControlColumn.MARGIN;
    private static final float RIGHT = ControlColumn.LAST_DATE.end();
    private static final float BOTTOM = 34;
    private static final float SIZE = 7.5f;
    private static final float CRITERIA_LEADING = 9.5f;
    private static final float TITLES = 20;

    private final PageSketch sketch = new PageSketch();
    private float y = HEIGHT - ControlColumn.MARGIN;

    ControlListPage(ControlListHeading heading) {
        drawHeading(heading);
        drawTitles();
    }

    PageSketch sketch() {
        return sketch;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    /** A text in its column, cut with … where it is too long. */
    void cell(ControlColumn column, Face face, String text) {
        String shown = fitting(Printable.visible(text), face, column.room());
        float baseline = y - 8;
        if (column.right()) {
            sketch.textTo(face, SIZE, column.place(), baseline, shown);
        } else {
            sketch.text(face, SIZE, column.place(), baseline, shown);
        }
    }

    /** A text from a column on, as far as {@code end}. */
    void across(ControlColumn from, float end, Face face, String text) {
        String shown = fitting(Printable.visible(text), face, end - from.place());
        sketch.text(face, SIZE, from.place(), y - 8, shown);
    }

    void down(float height) {
        y -= height;
    }

    void rule(float thickness) {
        sketch.rule(LEFT, RIGHT, y, thickness);
    }

    void fill(float height) {
        sketch.fill(LEFT, y - height, RIGHT - LEFT, height);
    }

    private void drawHeading(ControlListHeading heading) {
        y -= 12;
        sketch.text(LetterFonts.BOLD, 12, LEFT, y, Messages.of("control.title", Messages.of("letter.draft")));
        String right =
                Messages.of("control.of", Printable.visible(heading.entityName()), Formats.date(heading.dunningDate()));
        sketch.textTo(LetterFonts.REGULAR, 9, RIGHT, y, right);
        y -= 6;
        for (String line : wrapped(heading.criteria())) {
            y -= CRITERIA_LEADING;
            sketch.text(LetterFonts.REGULAR, SIZE, LEFT, y, line);
        }
        y -= 8;
    }

    private static List<String> wrapped(List<String> criteria) {
        List<String> lines = new ArrayList<>();
        for (String line : criteria) {
            lines.addAll(LineBreaker.lines(Printable.visible(line), LetterFonts.REGULAR, SIZE, RIGHT - LEFT));
        }
        return lines;
    }

    private void drawTitles() {
        fill(TITLES);
        for (ControlColumn column : ControlColumn.values()) {
            float line = y - 8;
            for (String part : LineBreaker.lines(Messages.of(column.key()), LetterFonts.BOLD, 7, column.room())) {
                if (column.right()) {
                    sketch.textTo(LetterFonts.BOLD, 7, column.place(), line, part);
                } else {
                    sketch.text(LetterFonts.BOLD, 7, column.place(), line, part);
                }
                line -= 8;
            }
        }
        y -= TITLES;
        rule(0.6f);
    }

    private static String fitting(String text, Face face, float room) {
        if (face.width(text, SIZE) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && face.width(text.substring(0, end) + "…", SIZE) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
