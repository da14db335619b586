package fr.relances.letter.layout;

import com.lowagie.text.pdf.PdfContentByte;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;

/** A word across a page, large and light behind the text: PROVISOIRE, DUPLICATA. */
public final class PageMark {

    private static final float GRAY = 0.88f;
    private static final float SIZE = 92;
    private static final double ANGLE = Math.toRadians(52);

    /** Below the window of usual envelopes (R36), the word's end included. */
    private static final float MIDDLE = Sheet.HEIGHT - 18.3f * Sheet.CM;

    private PageMark() {}

    public static void write(PdfContentByte content, String mark) {
        float width = LetterFonts.BOLD.width(mark, SIZE);
        float cos = (float) Math.cos(ANGLE);
        float sin = (float) Math.sin(ANGLE);
        float x = Sheet.WIDTH / 2 - width / 2 * cos + SIZE / 3 * sin;
        float y = MIDDLE - width / 2 * sin - SIZE / 3 * cos;
        content.saveState();
        content.setGrayFill(GRAY);
        content.beginText();
        content.setFontAndSize(LetterFonts.BOLD.font(), SIZE);
        content.setTextMatrix(cos, sin, -sin, cos, x, y);
        content.showText(mark);
        content.endText();
        content.restoreState();
    }
}
