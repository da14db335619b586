package fr.relances.letter.layout;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import java.util.List;

/** R36: the lines of an address in the envelope's window, smaller where they are wide, closer where they are many. */
public final class AddressBlock {

    /** Free on the left and on the right: an envelope gives a sheet some play. */
    static final float INSET = 6;

    private static final float FIRST_LINE = 13;
    private static final float BELOW_LAST = 5.5f;
    private static final float LEADING = 12.4f;
    private static final float CLOSEST = 1.15f;

    private AddressBlock() {}

    public static void draw(PageSketch page, Window window, List<String> lines) {
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, LetterFonts.REGULAR.width(line, 1));
        }
        float free = (window.height() - FIRST_LINE - BELOW_LAST) / Math.max(1, lines.size() - 1);
        float leading = Math.min(LEADING, free);
        float size = Math.min(
                Math.min(Sheet.TEXT_SIZE, leading / CLOSEST), (window.width() - 2 * INSET) / Math.max(1, widest));
        float y = window.top() - FIRST_LINE;
        for (String line : lines) {
            page.text(LetterFonts.REGULAR, size, window.left() + INSET, y, line);
            y -= leading;
        }
    }
}
