package fr.relances.letter.layout;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The pages of one letter while it is laid out, and how far down the last one is filled. */
final class PageFlow {

    private static final float HEAD_SIZE = 8;
    private static final float HEAD_GAP = 22;

    private final List<PageSketch> pages = new ArrayList<>();
    private final Supplier<String> runningHead;
    private PageSketch page;
    private float y;

    /** {@code top}: where the text of the first page begins. */
    PageFlow(Supplier<String> runningHead, float top) {
        this.runningHead = runningHead;
        this.page = new PageSketch();
        this.pages.add(page);
        this.y = top;
    }

    boolean fits(float height) {
        return y - height >= Sheet.BOTTOM;
    }

    /** Goes to a new page where {@code height} does not fit on this one. */
    void ensure(float height) {
        if (!fits(height)) {
            newPage();
        }
    }

    void newPage() {
        page = new PageSketch();
        pages.add(page);
        y = Sheet.TOP;
        page.text(LetterFonts.REGULAR, HEAD_SIZE, Sheet.LEFT, y - HEAD_SIZE, headThatFits());
        page.rule(Sheet.LEFT, Sheet.RIGHT, y - HEAD_SIZE - 4, 0.4f);
        y -= HEAD_SIZE + HEAD_GAP;
    }

    PageSketch page() {
        return page;
    }

    List<PageSketch> pages() {
        return pages;
    }

    /** Where the free part of the page begins. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** The height that is left on this page. */
    float free() {
        return Math.max(0, y - Sheet.BOTTOM);
    }

    private String headThatFits() {
        String text = runningHead.get();
        StyledLine line = StyledLine.plain(text);
        Slice first =
                LineBreaker.slices(line, HEAD_SIZE, Sheet.RIGHT - Sheet.LEFT).get(0);
        return first.end() == text.length() ? text : text.substring(0, first.end()) + "…";
    }
}
