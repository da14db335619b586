package fr.relances.letter.layout;

import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.template.Alignment;
import fr.relances.letter.template.Style;
import fr.relances.letter.template.StyledLine;

/**
 * A part of a line that fits: its width without stretching and its tallest size in points; {@code last}: nothing of the
 * line follows it.
 */
record Slice(StyledLine line, int start, int end, float width, float tallest, boolean last) {

    /** A space stretched by more than this part of the size makes holes: such a line keeps to the left only. */
    private static final float MOST_STRETCH = 0.55f;

    private static final float LEADING = 1.3f;
    private static final float DESCENT = 0.3f;
    private static final float UNDERLINE_BELOW = 0.12f;
    private static final float UNDERLINE_THICK = 0.06f;

    String text() {
        return line.text().substring(start, end);
    }

    float leading() {
        return tallest * LEADING;
    }

    /** Draws it between {@code left} and {@code right}, its top at {@code top}; {@code usual} is the letter's size. */
    void draw(PageSketch page, Alignment alignment, float usual, float left, float right, float top) {
        float free = right - left - width;
        float x =
                switch (alignment) {
                    case LEFT, JUSTIFIED -> left;
                    case CENTRE -> left + free / 2;
                    case RIGHT -> left + free;
                };
        float stretch = alignment == Alignment.JUSTIFIED && !last ? stretch(free) : 0;
        float y = top - leading() + tallest * DESCENT;
        for (int from = start; from < end; ) {
            int to = line.runEnd(from, end);
            Style style = line.styleAt(from);
            Face face = LetterFonts.face(style.bold(), style.italic());
            float size = style.sizeOr(usual);
            String run = from == 0 && to == line.text().length()
                    ? line.text()
                    : line.text().substring(from, to);
            PageSketch.Text text = new PageSketch.Text(face, size, x, y, run, stretch);
            page.text(text);
            if (to < end || style.underline()) {
                float after = text.right();
                if (style.underline()) {
                    page.underline(x, after, y - size * UNDERLINE_BELOW, size * UNDERLINE_THICK);
                }
                x = after;
            }
            from = to;
        }
    }

    private float stretch(float free) {
        int spaces = PageSketch.Text.spaces(line.text(), start, end);
        float each = spaces == 0 ? 0 : free / spaces;
        return each <= MOST_STRETCH * tallest ? Math.max(0, each) : 0;
    }
}
