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

    /** Where a slice goes: between two edges, its top at {@code top}; {@code usual} is the size of the letter's text. */
    record Place(float left, float right, float top, float usual) {}

    void draw(PageSketch page, Alignment alignment, Place place) {
        float free = place.right - place.left - width;
        float x =
                switch (alignment) {
                    case LEFT, JUSTIFIED -> place.left;
                    case CENTRE -> place.left + free / 2;
                    case RIGHT -> place.left + free;
                };
        float stretch = alignment == Alignment.JUSTIFIED && !last ? stretch(free) : 0;
        float y = place.top - leading() + tallest * DESCENT;
        for (int from = start; from < end; ) {
            int to = line.runEnd(from, end);
            Style style = line.styleAt(from);
            Face face = LetterFonts.face(style.bold(), style.italic());
            String run = from == 0 && to == line.text().length()
                    ? line.text()
                    : line.text().substring(from, to);
            PageSketch.Text text = new PageSketch.Text(face, style.sizeOr(place.usual), x, y, run, stretch);
            x = draw(page, text, style.underline(), to < end);
            from = to;
        }
    }

    /** Gives the place of what follows; without anything to follow it is not measured. */
    private static float draw(PageSketch page, PageSketch.Text text, boolean underlined, boolean followed) {
        page.text(text);
        float after = underlined || followed ? text.right() : text.x();
        if (underlined) {
            page.underline(text.x(), after, text.y() - text.size() * UNDERLINE_BELOW, text.size() * UNDERLINE_THICK);
        }
        return after;
    }

    private float stretch(float free) {
        int spaces = PageSketch.Text.spaces(line.text(), start, end);
        float each = spaces == 0 ? 0 : free / spaces;
        return each <= MOST_STRETCH * tallest ? Math.max(0, each) : 0;
    }
}
