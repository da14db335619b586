package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.PaymentText;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** The blocks [iban] and [qr]: how to pay by transfer, with the code for the telephone at the left. */
public final class PaymentLayout {

    private static final float SIZE = 9;
    private static final float LINE = 12;
    private static final float CODE = 2.6f * Sheet.CM;
    private static final float QUIET = 0.35f * Sheet.CM;
    private static final float LABEL = 2.2f * Sheet.CM;
    private static final float GAP = 10;
    private static final float BESIDE_CODE = 2.3f * Sheet.CM;
    private static final float SMALL = 7.5f;
    private static final float SMALLEST = 5.5f;
    private static final float SMALL_LINE = 10;
    private static final float SMALL_LABEL = 46;

    private final PaymentText payment;

    public PaymentLayout(PaymentText payment) {
        this.payment = payment;
    }

    public void layText(PageFlow flow, Letter letter) {
        if (payment.shown()) {
            List<PaymentText.Line> lines = payment.lines(letter);
            flow.ensure(height(lines));
            drawLines(flow.page(), lines, Sheet.LEFT, flow.y());
            flow.down(height(lines) + GAP);
        }
    }

    void layCode(PageFlow flow, Letter letter) {
        Optional<String> code = payment.code(letter);
        if (code.isEmpty()) {
            layText(flow, letter);
            return;
        }
        List<PaymentText.Line> lines = payment.lines(letter);
        float height = Math.max(CODE + QUIET, height(lines) + LINE);
        flow.ensure(height);
        float right = Sheet.LEFT + CODE + 2 * QUIET;
        flow.page().code(QrCode.of(code.get()), Sheet.LEFT, flow.y() - CODE, CODE);
        drawLines(flow.page(), lines, right, flow.y());
        flow.page()
                .text(
                        LetterFonts.REGULAR,
                        SIZE - 1,
                        right,
                        flow.y() - height(lines) - SIZE,
                        Messages.of("letter.payment.scan"));
        flow.down(height + GAP);
    }

    /** What {@link #drawBeside} takes of the page. */
    public float besideHeight() {
        return payment.shown() ? BESIDE_CODE + SMALL_LINE : 0;
    }

    /** In the free place at the left of the totals, from {@code top} down to {@code right}: the payee heads the letter. */
    public void drawBeside(PageSketch page, Letter letter, float top, float right) {
        if (!payment.shown()) {
            return;
        }
        Optional<String> code = payment.code(letter);
        code.ifPresent(content -> page.code(QrCode.of(content), Sheet.LEFT, top - BESIDE_CODE, BESIDE_CODE));
        float left = code.isEmpty() ? Sheet.LEFT : Sheet.LEFT + BESIDE_CODE + QUIET;
        float y = top - SMALL;
        page.text(LetterFonts.BOLD, SMALL, left, y, Messages.of("letter.payment.title"));
        for (PaymentText.Line line : payment.lines(letter)) {
            y -= SMALL_LINE;
            page.text(LetterFonts.REGULAR, SMALL, left, y, line.label());
            float value = left + SMALL_LABEL;
            float size = fitting(line.value(), SMALL, right - value);
            page.text(LetterFonts.REGULAR, size, value, y, shortened(line.value(), size, right - value));
        }
        if (code.isPresent()) {
            page.text(LetterFonts.REGULAR, SMALL - 1, left, y - SMALL_LINE, Messages.of("letter.payment.scan"));
        }
    }

    private static float height(List<PaymentText.Line> lines) {
        return (lines.size() + 1) * LINE;
    }

    private static void drawLines(PageSketch page, List<PaymentText.Line> lines, float left, float top) {
        float y = top - SIZE;
        page.text(LetterFonts.BOLD, SIZE, left, y, Messages.of("letter.payment.title"));
        for (PaymentText.Line line : lines) {
            y -= LINE;
            page.text(LetterFonts.REGULAR, SIZE, left, y, line.label());
            float value = left + LABEL;
            float size = fitting(line.value(), SIZE, Sheet.RIGHT - value);
            page.text(LetterFonts.REGULAR, size, value, y, shortened(line.value(), size, Sheet.RIGHT - value));
        }
    }

    /** Set smaller where it is too long: an IBAN with a digit less is none. */
    private static float fitting(String text, float size, float width) {
        float needed = LetterFonts.REGULAR.width(text, size);
        return needed <= width ? size : Math.max(SMALLEST, 0.99f * size * width / needed);
    }

    private static String shortened(String text, float size, float width) {
        return LineBreaker.lines(text, LetterFonts.REGULAR, size, width).get(0);
    }
}
