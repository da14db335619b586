package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.CouponText;
import fr.relances.letter.template.PaymentText;

/** The coupon at the foot of the page, below a line to cut along. */
final class CouponLayout {

    private static final float HEIGHT = 4.4f * Sheet.CM;
    private static final float SIZE = 9;
    private static final float LINE = 13;
    private static final float LABEL = 3 * Sheet.CM;
    private static final float MIDDLE = Sheet.LEFT + 7.2f * Sheet.CM;
    private static final float DASH = 4;

    private final CouponText coupon;

    CouponLayout(CouponText coupon) {
        this.coupon = coupon;
    }

    /** Takes all that is left of the page, or of a new one. */
    void lay(PageFlow flow, Letter letter) {
        if (!coupon.shown()) {
            return;
        }
        flow.ensure(HEIGHT);
        PageSketch page = flow.page();
        float top = Sheet.BOTTOM + HEIGHT - LINE;
        for (float x = Sheet.LEFT; x < Sheet.RIGHT; x += 2 * DASH) {
            page.rule(x, Math.min(x + DASH, Sheet.RIGHT), top, 0.5f);
        }
        page.text(LetterFonts.BOLD, SIZE, Sheet.LEFT, top - LINE - 2, coupon.title());
        float y = top - 2.6f * LINE;
        for (String line : coupon.sender()) {
            page.text(LetterFonts.REGULAR, SIZE, Sheet.LEFT, y, fitting(line, MIDDLE - Sheet.LEFT - 8));
            y -= LINE;
        }
        y = top - 2.6f * LINE;
        for (PaymentText.Line line : coupon.lines(letter)) {
            page.text(LetterFonts.REGULAR, SIZE, MIDDLE, y, line.label());
            page.text(LetterFonts.BOLD, SIZE, MIDDLE + LABEL, y, fitting(line.value(), Sheet.RIGHT - MIDDLE - LABEL));
            y -= LINE;
        }
        flow.down(flow.free());
    }

    private static String fitting(String text, float width) {
        return LineBreaker.lines(text, LetterFonts.BOLD, SIZE, width).get(0);
    }
}
