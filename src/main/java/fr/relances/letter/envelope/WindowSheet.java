package fr.relances.letter.envelope;

import fr.relances.letter.layout.AddressBlock;
import fr.relances.letter.layout.LineBreaker;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.WindowSide;
import fr.relances.text.Messages;
import java.util.List;

/** The test sheet: rulers along its edges and around the window, the largest address inside, folds, and what to do. */
final class WindowSheet {

    private static final float MM = Sheet.CM / 10;

    /** Printers leave the last five millimetres white. */
    private static final int MARGIN = 6;

    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;
    private static final int AROUND = 10;
    private static final int CORNER = 4;
    private static final int[] FOLDS = {99, 198};
    private static final float THIN = 0.3f;
    private static final float OUTLINE = 0.7f;
    private static final float LABEL = 6;
    private static final float TEXT_TOP = Sheet.HEIGHT - 16.2f * Sheet.CM;

    private final EnvelopeWindow window;
    private final PageSketch page = new PageSketch();

    WindowSheet(EnvelopeWindow window) {
        this.window = window;
    }

    PageSketch page(String entityName) {
        across(MARGIN, WIDTH - MARGIN, MARGIN, 1);
        down(MARGIN, HEIGHT - MARGIN, MARGIN, 1);
        drawWindow();
        for (int fold : FOLDS) {
            drawFold(fold);
        }
        AddressBlock.draw(
                page,
                Window.of(window),
                List.of(Messages.of("window.sheet.address").split("\n")));
        write(entityName);
        return page;
    }

    /** The outline, and rulers that lead away from it on all four sides. */
    private void drawWindow() {
        int right = window.left() + window.width();
        int bottom = window.top() + window.height();
        line(window.left(), window.top(), window.width(), 0, OUTLINE);
        line(window.left(), bottom, window.width(), 0, OUTLINE);
        line(window.left(), window.top(), 0, window.height(), OUTLINE);
        line(right, window.top(), 0, window.height(), OUTLINE);
        int from = Math.max(MARGIN + AROUND, window.left() - AROUND);
        int to = Math.min(WIDTH - MARGIN, right + AROUND);
        across(from, to, window.top(), -1);
        across(from, to, bottom, 1);
        int above = Math.max(MARGIN + AROUND, window.top() - AROUND);
        down(above, bottom + AROUND, window.left(), -1);
        down(above, bottom + AROUND, right, 1);
    }

    /** A ruler with millimetres from the left edge of the sheet; {@code way}: its marks go down (1) or up (-1). */
    private void across(int from, int to, int y, int way) {
        line(from, y, to - from, 0, THIN);
        for (int x = from; x <= to; x++) {
            int length = length(x);
            line(x, way > 0 ? y : y - length, 0, length, THIN);
            if (x % 10 == 0 && labelled(y, x, window.left(), window.width())) {
                String label = Integer.toString(x / 10);
                float width = LetterFonts.REGULAR.width(label, LABEL);
                float end = Sheet.HEIGHT - (y + way * length) * MM;
                text(LABEL, x * MM - width / 2, way > 0 ? end - LABEL : end + 1.5f, label);
            }
        }
    }

    /** The same with millimetres from the top edge; its marks go to the right (1) or to the left (-1). */
    private void down(int from, int to, int x, int way) {
        line(x, from, 0, to - from, THIN);
        for (int y = from; y <= to; y++) {
            int length = length(y);
            line(way > 0 ? x : x - length, y, length, 0, THIN);
            if (y % 10 == 0 && labelled(x, y, window.top(), window.height())) {
                String label = Integer.toString(y / 10);
                float width = LetterFonts.REGULAR.width(label, LABEL);
                float end = (x + way * length) * MM;
                text(LABEL, way > 0 ? end + 1.5f : end - width - 1.5f, Sheet.HEIGHT - y * MM - LABEL / 3, label);
            }
        }
    }

    /** Around the window the figures keep away from its corners, where two rulers cross. */
    private static boolean labelled(int ruler, int place, int first, int size) {
        return ruler == MARGIN || place > first + CORNER && place < first + size - CORNER;
    }

    private static int length(int millimetres) {
        if (millimetres % 10 == 0) {
            return 4;
        }
        return millimetres % 5 == 0 ? 3 : 2;
    }

    private void drawFold(int y) {
        line(WIDTH - 3 * MARGIN, y, 2 * MARGIN, 0, OUTLINE);
        line(15, y, 4, 0, OUTLINE);
        String label = Messages.of("window.sheet.fold", y);
        page.textTo(LetterFonts.REGULAR, LABEL + 1, (WIDTH - MARGIN) * MM, Sheet.HEIGHT - y * MM - LABEL - 3, label);
    }

    private void write(String entityName) {
        float y = lines(LetterFonts.BOLD, 14, TEXT_TOP, Messages.of("window.sheet.title"));
        y = lines(LetterFonts.REGULAR, Sheet.TEXT_SIZE, y, entityName) - Sheet.PARAGRAPH_GAP;
        for (WindowSide side : WindowSide.values()) {
            String set = Messages.of(
                    "window.sheet.side", Messages.of(side.label()), WindowSide.centimetres(side.of(window)));
            y = lines(LetterFonts.BOLD, Sheet.TEXT_SIZE, y, set);
        }
        y = lines(LetterFonts.REGULAR, Sheet.TEXT_SIZE, y - Sheet.PARAGRAPH_GAP, Messages.of("window.sheet.scale"));
        lines(LetterFonts.REGULAR, Sheet.TEXT_SIZE, y - Sheet.PARAGRAPH_GAP, Messages.of("window.sheet.how"));
    }

    private float lines(Face face, float size, float top, String text) {
        float y = top;
        for (String line : LineBreaker.lines(text, face, size, Sheet.RIGHT - Sheet.LEFT)) {
            page.text(face, size, Sheet.LEFT, y, line);
            y -= size * Sheet.TEXT_LEADING / Sheet.TEXT_SIZE;
        }
        return y;
    }

    private void text(float size, float x, float y, String text) {
        page.text(LetterFonts.REGULAR, size, x, y, text);
    }

    /** From a place in millimetres from the upper left corner, to the right or down. */
    private void line(int x, int y, int width, int height, float thickness) {
        float half = thickness / 2;
        page.bar(
                x * MM - half,
                Sheet.HEIGHT - (y + height) * MM - half,
                width * MM + thickness,
                height * MM + thickness);
    }
}
