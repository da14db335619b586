package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.ItemTable;
import java.util.List;

/** The totals below the table: on the right what is asked for, on the left up to when payments are known. */
final class TotalsLayout {

    private static final float SIZE = 9;
    private static final float STRONG_SIZE = 10.5f;
    private static final float NOTE_SIZE = 8.5f;
    private static final float LINE = 14;
    private static final float STRONG_LINE = 19;
    private static final float GAP = 9;
    private static final float PADDING = 4;
    private static final float LEFT = Sheet.RIGHT - 7.8f * Sheet.CM;
    private static final float NOTE_LINE = 15;
    private static final float BESIDE = LEFT - 8;

    private final ItemTable table;
    private final PaymentLayout payment;

    TotalsLayout(ItemTable table, PaymentLayout payment) {
        this.table = table;
        this.payment = payment;
    }

    /** {@code withPayment}: how to pay stands beside them. */
    float height(Letter letter, boolean withPayment) {
        float beside = withPayment && payment.besideHeight() > 0 ? noteHeight() + payment.besideHeight() : 0;
        return GAP + Math.max(STRONG_LINE + LINE * table.plainTotals(letter), beside);
    }

    void lay(PageFlow flow, Letter letter, boolean withPayment) {
        List<ItemTable.TotalLine> lines = table.totals(letter);
        float bottom = flow.y() - height(letter, withPayment);
        flow.page().text(LetterFonts.REGULAR, NOTE_SIZE, Sheet.LEFT, flow.y() - 11, table.cutOffBeside());
        if (withPayment) {
            payment.drawBeside(flow.page(), letter, flow.y() - noteHeight(), BESIDE);
        }
        for (ItemTable.TotalLine line : lines) {
            draw(flow, line);
        }
        flow.down(flow.y() - bottom);
    }

    private float noteHeight() {
        return table.cutOffBeside().isEmpty() ? PADDING : NOTE_LINE + PADDING;
    }

    private static void draw(PageFlow flow, ItemTable.TotalLine line) {
        float height = line.strong() ? STRONG_LINE : LINE;
        float size = line.strong() ? STRONG_SIZE : SIZE;
        Face face = line.strong() ? LetterFonts.BOLD : LetterFonts.REGULAR;
        PageSketch page = flow.page();
        if (line.strong()) {
            page.fill(LEFT, flow.y() - height, Sheet.RIGHT - LEFT, height);
            page.rule(LEFT, Sheet.RIGHT, flow.y(), 0.6f);
            page.rule(LEFT, Sheet.RIGHT, flow.y() - height, 0.6f);
        }
        float y = flow.y() - height + (line.strong() ? 6 : 4);
        page.text(face, size, LEFT + PADDING, y, line.label());
        page.textTo(face, size, Sheet.RIGHT - PADDING, y, line.amount());
        flow.down(height);
    }
}
