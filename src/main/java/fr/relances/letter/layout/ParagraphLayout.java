package fr.relances.letter.layout;

import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.Paragraph;
import java.util.List;

/** Paragraphs of the letter's text: no single line of one stands alone on a page. */
final class ParagraphLayout {

    private static final int SHORT = 3;
    private static final float BASELINE = 10;

    private ParagraphLayout() {}

    /** {@code keep}: height that must stand below it on the same page, 0 for none. */
    static void lay(PageFlow flow, Paragraph paragraph, float keep) {
        List<LineBreaker.Slice> lines = slices(paragraph);
        int count = lines.size();
        int free = flow.freeLines(Sheet.TEXT_LEADING);
        boolean whole = count <= SHORT || keep > 0;
        if (whole) {
            flow.ensure(count * Sheet.TEXT_LEADING + keep);
        } else if (count > free && Math.min(free, count - 2) < 2) {
            flow.newPage();
        }
        int next = 0;
        while (next < count) {
            int room = flow.freeLines(Sheet.TEXT_LEADING);
            int end = count - next <= room ? count : Math.max(next + 1, next + Math.min(room, count - next - 2));
            for (; next < end; next++) {
                lines.get(next).draw(flow.page(), Sheet.TEXT_SIZE, Sheet.LEFT, flow.y() - BASELINE);
                flow.down(Sheet.TEXT_LEADING);
            }
            if (next < count) {
                flow.newPage();
            }
        }
        flow.down(Sheet.PARAGRAPH_GAP);
    }

    /** Its height when it is short enough to be kept with what precedes it, else 0. */
    static float keptHeight(Paragraph paragraph) {
        int count = slices(paragraph).size();
        return count <= SHORT ? count * Sheet.TEXT_LEADING + Sheet.PARAGRAPH_GAP : 0;
    }

    private static List<LineBreaker.Slice> slices(Paragraph paragraph) {
        return LineBreaker.slices(paragraph, Sheet.TEXT_SIZE, Sheet.RIGHT - Sheet.LEFT);
    }
}
