package fr.relances.letter.list;

import fr.relances.letter.layout.LineBreaker;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Printable;
import fr.relances.letter.paper.Sheet;
import fr.relances.text.Messages;
import java.util.List;

/** One page of a list while it fills: heading, titles of the columns, rows. */
final class ListPage {

    static final float WIDTH = Sheet.HEIGHT;
    static final float HEIGHT = Sheet.WIDTH;
    static final float FOOT = 20;

    private static final float LEFT = ListColumn.MARGIN;
    private static final float BOTTOM = 34;
    private static final float SIZE = 7.5f;
    private static final float PART_SIZE = 11;
    private static final float LINE_LEADING = 9.5f;
    private static final float TITLES = 20;

    /**
     * What stands at the top of each page: a title, at the right whose it is and of which day, which part of the list
     * this is (empty where it has none), and lines below.
     */
    record Heading(String title, String right, String part, List<String> lines) {

        Heading of(String newPart) {
            return new Heading(title, right, newPart, lines);
        }
    }

    private final PageSketch sketch = new PageSketch();
    private final List<? extends ListColumn> columns;
    private final float right;
    private float y = HEIGHT - ListColumn.MARGIN;

    ListPage(Heading heading, List<? extends ListColumn> columns) {
        this.columns = columns;
        this.right = columns.get(columns.size() - 1).end();
        drawHeading(heading);
        drawTitles();
    }

    PageSketch sketch() {
        return sketch;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    /** A text in its column: cut with … where it is too long, set smaller where it is a number, which nobody may cut. */
    void cell(ListColumn column, Face face, String text) {
        String shown = Printable.visible(text);
        float baseline = y - 8;
        if (column.right()) {
            float width = face.width(shown, SIZE);
            float size = width > column.room() ? SIZE * column.room() / width : SIZE;
            sketch.textTo(face, size, column.place(), baseline, shown);
        } else {
            sketch.text(face, SIZE, column.place(), baseline, fitting(shown, face, SIZE, column.room()));
        }
    }

    /** A text from a column on, as far as {@code end}. */
    void across(ListColumn from, float end, Face face, String text) {
        String shown = fitting(Printable.visible(text), face, SIZE, end - from.place());
        sketch.text(face, SIZE, from.place(), y - 8, shown);
    }

    void down(float height) {
        y -= height;
    }

    void rule(float thickness) {
        sketch.rule(LEFT, right, y, thickness);
    }

    void fill(float height) {
        sketch.fill(LEFT, y - height, right - LEFT, height);
    }

    private void drawHeading(Heading heading) {
        y -= 12;
        sketch.text(LetterFonts.BOLD, 12, LEFT, y, heading.title());
        sketch.textTo(LetterFonts.REGULAR, 9, right, y, Printable.visible(heading.right()));
        if (!heading.part().isEmpty()) {
            y -= 16;
            sketch.text(
                    LetterFonts.BOLD,
                    PART_SIZE,
                    LEFT,
                    y,
                    fitting(Printable.visible(heading.part()), LetterFonts.BOLD, PART_SIZE, right - LEFT));
        }
        y -= 6;
        for (String line : heading.lines()) {
            for (String part : LineBreaker.lines(Printable.visible(line), LetterFonts.REGULAR, SIZE, right - LEFT)) {
                y -= LINE_LEADING;
                sketch.text(LetterFonts.REGULAR, SIZE, LEFT, y, part);
            }
        }
        y -= 8;
    }

    private void drawTitles() {
        fill(TITLES);
        for (ListColumn column : columns) {
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

    private static String fitting(String text, Face face, float size, float room) {
        if (face.width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && face.width(text.substring(0, end) + "…", size) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
