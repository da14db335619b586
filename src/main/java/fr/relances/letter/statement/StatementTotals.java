package fr.relances.letter.statement;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.layout.FlowPart;
import fr.relances.letter.layout.PageFlow;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.layout.PaymentLayout;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.text.Formats;
import fr.relances.text.Messages;

/** The sums of a relevé, never parted; how to pay what is due stands beside them. */
final class StatementTotals implements FlowPart {

    private static final float SIZE = 9;
    private static final float STRONG_SIZE = 10.5f;
    private static final float LINE = 14;
    private static final float STRONG_LINE = 19;
    private static final float GAP = 9;
    private static final float PADDING = 4;
    private static final float NOTE_LINE = 19;
    private static final float LEFT = Sheet.RIGHT - 7.8f * Sheet.CM;

    private final Statement statement;
    private final Letter payment;
    private final PaymentLayout paymentLayout;
    private final String note;

    /** {@code payment} asks for what is due; {@code note} says up to when the ledger is complete, empty for nothing. */
    StatementTotals(Statement statement, Letter payment, PaymentLayout paymentLayout, String note) {
        this.statement = statement;
        this.payment = payment;
        this.paymentLayout = paymentLayout;
        this.note = note;
    }

    @Override
    public float start(float keep) {
        return height() + keep;
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        flow.ensure(height() + keep);
        float bottom = flow.y() - height();
        flow.page().text(LetterFonts.REGULAR, SIZE - 0.5f, Sheet.LEFT, flow.y() - 11, note);
        if (payable()) {
            paymentLayout.drawBeside(flow.page(), payment, flow.y() - noteHeight(), LEFT - 8);
        }
        draw(flow, "statement.total.overdue", statement.overdue(), false);
        draw(flow, "statement.total.not_due", statement.notDue(), false);
        draw(flow, "statement.total.credits", statement.credits(), false);
        draw(flow, "statement.total.balance", statement.balance(), true);
        if (payableLine()) {
            draw(flow, "statement.total.payable", statement.payable(), false);
        }
        flow.down(flow.y() - bottom);
    }

    private boolean payable() {
        return statement.payable().isPositive();
    }

    /** Where all is due it would say the balance again. */
    private boolean payableLine() {
        return payable() && statement.notDue().isPositive();
    }

    private float height() {
        float sums = STRONG_LINE + LINE * (payableLine() ? 4 : 3);
        return GAP + Math.max(sums, payable() ? noteHeight() + paymentLayout.besideHeight() : 0);
    }

    private float noteHeight() {
        return note.isEmpty() ? PADDING : NOTE_LINE;
    }

    private static void draw(PageFlow flow, String key, Amount amount, boolean strong) {
        float height = strong ? STRONG_LINE : LINE;
        float size = strong ? STRONG_SIZE : SIZE;
        Face face = strong ? LetterFonts.BOLD : LetterFonts.REGULAR;
        PageSketch page = flow.page();
        if (strong) {
            page.fill(LEFT, flow.y() - height, Sheet.RIGHT - LEFT, height);
            page.rule(LEFT, Sheet.RIGHT, flow.y(), 0.6f);
            page.rule(LEFT, Sheet.RIGHT, flow.y() - height, 0.6f);
        }
        float y = flow.y() - height + (strong ? 6 : 4);
        page.text(face, size, LEFT + PADDING, y, Messages.of(key));
        page.textTo(face, size, Sheet.RIGHT - PADDING, y, Formats.euros(amount));
        flow.down(height);
    }
}
