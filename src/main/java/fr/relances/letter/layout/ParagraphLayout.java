package fr.relances.letter.layout;

import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.Paragraph;
import java.util.List;

/** Paragraphs of the letter's text: no single line of one stands alone on a page. */
final class ParagraphLayout {

    private static final int SHORT = 3;

    private ParagraphLayout() {}

    /** {@code keep}: height that must stand below it on the same page, 0 for none. */
    static void lay(PageFlow flow, Paragraph paragraph, float keep) {
        List<Slice> lines = slices(paragraph);
        int count = lines.size();
        int free = fitting(lines, 0, flow);
        if (count <= SHORT || keep > 0) {
            flow.ensure(height(lines) + keep);
        } else if (count > free && Math.min(free, count - 2) < 2) {
            flow.newPage();
        }
        int next = 0;
        while (next < count) {
            int room = fitting(lines, next, flow);
            int end = count - next <= room ? count : Math.max(next + 1, next + Math.min(room, count - next - 2));
            for (; next < end; next++) {
                Slice line = lines.get(next);
                line.draw(flow.page(), paragraph.alignment(), Sheet.TEXT_SIZE, Sheet.LEFT, Sheet.RIGHT, flow.y());
                flow.down(line.leading());
            }
            if (next < count) {
                flow.newPage();
            }
        }
        flow.down(Sheet.PARAGRAPH_GAP);
    }

    /** Its height when it is short enough to be kept with what precedes it, else 0. */
    static float keptHeight(Paragraph paragraph) {
        List<Slice> lines = slices(paragraph);
        return lines.size() <= SHORT ? height(lines) + Sheet.PARAGRAPH_GAP : 0;
    }

    /** How many lines from {@code first} on the page still takes. */
    private static int fitting(List<Slice> lines, int first, PageFlow flow) {
        float free = flow.free();
        int next = first;
        while (next < lines.size() && lines.get(next).leading() <= free) {
            free -= lines.get(next).leading();
            next++;
        }
        return next - first;
    }

    private static float height(List<Slice> lines) {
        float height = 0;
        for (Slice line : lines) {
            height += line.leading();
        }
        return height;
    }

    private static List<Slice> slices(Paragraph paragraph) {
        return LineBreaker.slices(paragraph, Sheet.TEXT_SIZE, Sheet.RIGHT - Sheet.LEFT);
    }
}
