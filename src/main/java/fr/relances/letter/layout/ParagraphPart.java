package fr.relances.letter.layout;

import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.Alignment;
import fr.relances.letter.template.Paragraph;
import java.util.List;

/** A paragraph of the letter's text: a short one stands whole, of a longer one no single line is alone on a page. */
record ParagraphPart(Alignment alignment, List<Slice> lines) implements FlowPart {

    private static final int SHORT = 3;
    private static final int FEWEST = 2;

    static ParagraphPart of(Paragraph paragraph) {
        return new ParagraphPart(
                paragraph.alignment(), LineBreaker.slices(paragraph, Sheet.TEXT_SIZE, Sheet.RIGHT - Sheet.LEFT));
    }

    private boolean isShort() {
        return lines.size() <= SHORT;
    }

    @Override
    public float start(float keep) {
        return isShort() ? height(0, lines.size()) + below(keep) : height(0, FEWEST);
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        int next = 0;
        while (next < lines.size()) {
            int end = end(next, flow, keep);
            for (; next < end; next++) {
                Slice line = lines.get(next);
                line.draw(flow.page(), alignment, Sheet.LEFT, Sheet.RIGHT, flow.y());
                flow.down(line.leading());
            }
            if (next < lines.size()) {
                flow.newPage();
            }
        }
        flow.down(Sheet.PARAGRAPH_GAP);
    }

    /** Up to which line this page takes it from {@code next} on; none where too little of it would stand here. */
    private int end(int next, PageFlow flow, float keep) {
        int count = lines.size();
        int room = fitting(next, flow);
        boolean whole = next + room == count;
        if (whole && (keep == 0 || flow.fresh() || flow.fits(height(next, count) + below(keep)))) {
            return count;
        }
        int end = isShort() ? next : Math.min(next + room, count - FEWEST);
        if (end - next >= FEWEST) {
            return end;
        }
        return flow.fresh() ? Math.max(next + 1, end) : next;
    }

    /** How many lines from {@code first} on the page still takes. */
    private int fitting(int first, PageFlow flow) {
        float free = flow.free();
        int next = first;
        while (next < lines.size() && lines.get(next).leading() <= free) {
            free -= lines.get(next).leading();
            next++;
        }
        return next - first;
    }

    private static float below(float keep) {
        return keep > 0 ? Sheet.PARAGRAPH_GAP + keep : 0;
    }

    private float height(int from, int to) {
        float height = 0;
        for (int i = from; i < to; i++) {
            height += lines.get(i).leading();
        }
        return height;
    }
}
