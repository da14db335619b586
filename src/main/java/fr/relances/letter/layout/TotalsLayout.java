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
    private static final float GAP = 12;
    private static final float PADDING = 4;
    private static final float LEFT = Sheet.RIGHT - 9.5f * Sheet.CM;

    private final ItemTable table;

    TotalsLayout(ItemTable table) {
        this.table = table;
    }

    float height(Letter letter) {
        return GAP + STRONG_LINE + LINE * table.plainTotals(letter);
    }

    /** {@code keep}: height that must stand below on the same page. */
    void lay(PageFlow flow, Letter letter, float keep) {
        List<ItemTable.TotalLine> lines = table.totals(letter);
        flow.ensure(height(letter) + keep);
        flow.page().text(LetterFonts.REGULAR, NOTE_SIZE, Sheet.LEFT + PADDING, flow.y() - 11, table.cutOffLine());
        for (ItemTable.TotalLine line : lines) {
            draw(flow, line);
        }
        flow.down(GAP);
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
