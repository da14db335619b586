package fr.relances.letter.layout;

import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The pages of one letter while it is laid out, and how far down the last one is filled. */
public final class PageFlow {

    private static final float HEAD_SIZE = 8;
    private static final float HEAD_GAP = 22;

    private final List<PageSketch> pages = new ArrayList<>();
    private final Supplier<String> runningHead;
    private PageSketch page;
    private float y;
    private float freshAt;

    /** {@code top}: where the text of the first page begins. */
    PageFlow(Supplier<String> runningHead, float top) {
        this.runningHead = runningHead;
        this.page = new PageSketch();
        this.pages.add(page);
        this.y = top;
        this.freshAt = Float.MAX_VALUE;
    }

    public boolean fits(float height) {
        return y - height >= Sheet.BOTTOM;
    }

    /** Goes to a new page where {@code height} does not fit on this one. */
    public void ensure(float height) {
        if (!fits(height)) {
            newPage();
        }
    }

    public void newPage() {
        page = new PageSketch();
        pages.add(page);
        y = Sheet.TOP;
        page.text(LetterFonts.REGULAR, HEAD_SIZE, Sheet.LEFT, y - HEAD_SIZE, headThatFits());
        page.rule(Sheet.LEFT, Sheet.RIGHT, y - HEAD_SIZE - 4, 0.4f);
        y -= HEAD_SIZE + HEAD_GAP;
        freshAt = y;
    }

    /** Whether nothing of the letter's text stands on this page yet: going to a new one would not give more room. */
    public boolean fresh() {
        return y >= freshAt;
    }

    public PageSketch page() {
        return page;
    }

    List<PageSketch> pages() {
        return pages;
    }

    /** Where the free part of the page begins. */
    public float y() {
        return y;
    }

    public void down(float height) {
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
