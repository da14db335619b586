package fr.relances.letter.layout;

import fr.relances.letter.template.ItemTable;
import java.util.List;

/** The pièces of a letter: its titles on each page, and no row alone below them unless it is the only one. */
record TablePart(TableLayout table, List<ItemTable.Row> rows) implements FlowPart {

    @Override
    public float start(float keep) {
        int end = unitEnd(0);
        return 2 * TableLayout.PADDING + table.titleHeight() + height(0, end) + (end == rows.size() ? keep : 0);
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        flow.down(TableLayout.PADDING);
        boolean titled = false;
        for (int i = 0; i < rows.size(); ) {
            int end = unitEnd(i);
            float height = height(i, end) + (end == rows.size() ? keep + TableLayout.PADDING : 0);
            if (!flow.fresh() && !flow.fits(titled ? height : height + table.titleHeight())) {
                flow.newPage();
                titled = false;
            }
            if (!titled) {
                table.drawTitles(flow);
                titled = true;
            }
            for (; i < end; i++) {
                table.draw(flow, rows.get(i));
            }
        }
        flow.down(TableLayout.PADDING);
    }

    /** Where the rows end that stand together from {@code start} on: the first two and the last two are among them. */
    private int unitEnd(int start) {
        int end = groupEnd(start);
        if (start == 0 && end == 1 && end < rows.size()) {
            end = groupEnd(end);
        }
        return end == rows.size() - 1 ? rows.size() : end;
    }

    /** A heading stays with the row below it, a subtotal with the one above. */
    private int groupEnd(int start) {
        int end = start + 1;
        while (end < rows.size()
                && (rows.get(end - 1).kind() == ItemTable.Kind.HEADING
                        || rows.get(end).kind() == ItemTable.Kind.SUBTOTAL)) {
            end++;
        }
        return end;
    }

    private float height(int from, int to) {
        float height = 0;
        for (int i = from; i < to; i++) {
            height += table.height(rows.get(i));
        }
        return height;
    }
}
