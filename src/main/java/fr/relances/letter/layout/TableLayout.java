package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.template.Column;
import fr.relances.letter.template.ItemTable;
import java.util.ArrayList;
import java.util.List;

/** How titles and rows of the table of pièces are drawn. */
final class TableLayout {

    private static final float SIZE = 9;
    private static final float ROW = 13.5f;
    private static final float MORE_LINES = 10.5f;
    private static final float TITLE_SIZE = 8;
    private static final float TITLE_LEADING = 9.5f;
    static final float PADDING = 4;
    private static final float HAIRLINE = 0.25f;

    private static final Style CELL = new Style(LetterFonts.REGULAR, SIZE);
    private static final Style TITLE = new Style(LetterFonts.BOLD, TITLE_SIZE);

    private final ItemTable table;
    private final float[] edges;
    private final List<List<String>> titles;
    private final float titleHeight;

    /** How a text of the table is set. */
    private record Style(Face face, float size) {}

    TableLayout(ItemTable table) {
        this.table = table;
        this.edges = edges(table.columns());
        this.titles = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < table.titles().size(); i++) {
            List<String> lines = LineBreaker.lines(table.titles().get(i), LetterFonts.BOLD, TITLE_SIZE, room(i));
            titles.add(lines);
            most = Math.max(most, lines.size());
        }
        this.titleHeight = most * TITLE_LEADING + 6;
    }

    float titleHeight() {
        return titleHeight;
    }

    TablePart part(Letter letter) {
        return new TablePart(this, table.rows(letter));
    }

    float height(ItemTable.Row row) {
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            if (wraps(row, i)) {
                lines = Math.max(lines, wrapped(row, i).size());
            }
        }
        return ROW + (lines - 1) * MORE_LINES;
    }

    private boolean wraps(ItemTable.Row row, int i) {
        Column column = table.columns().get(i);
        return (column == Column.NUMBER || column == Column.METHOD)
                && mayNotFit(row.cells().get(i), i)
                && LetterFonts.REGULAR.width(row.cells().get(i), SIZE) > room(i);
    }

    /** No character is much wider than the font's size: short texts need no measure. */
    private boolean mayNotFit(String text, int column) {
        return text.length() * SIZE * 1.1f > room(column);
    }

    private List<String> wrapped(ItemTable.Row row, int i) {
        return LineBreaker.lines(row.cells().get(i), LetterFonts.REGULAR, SIZE, room(i));
    }

    void drawTitles(PageFlow flow) {
        PageSketch page = flow.page();
        page.fill(Sheet.LEFT, flow.y() - titleHeight, Sheet.RIGHT - Sheet.LEFT, titleHeight);
        for (int i = 0; i < titles.size(); i++) {
            float y = flow.y() - TITLE_LEADING - 1;
            for (String line : titles.get(i)) {
                place(page, TITLE, i, y, line);
                y -= TITLE_LEADING;
            }
        }
        page.rule(Sheet.LEFT, Sheet.RIGHT, flow.y() - titleHeight, 0.6f);
        flow.down(titleHeight);
    }

    void draw(PageFlow flow, ItemTable.Row row) {
        PageSketch page = flow.page();
        float height = height(row);
        float y = flow.y() - 10;
        if (row.kind() == ItemTable.Kind.ITEM) {
            for (int i = 0; i < row.cells().size(); i++) {
                drawCell(page, row, i, y);
            }
        } else {
            Face face = row.kind() == ItemTable.Kind.HEADING ? LetterFonts.BOLD : LetterFonts.REGULAR;
            if (row.kind() == ItemTable.Kind.HEADING) {
                page.text(face, SIZE, Sheet.LEFT + PADDING, y, row.across());
            } else {
                float right = edges[edges.length - 2] - PADDING;
                page.textTo(face, SIZE, right, y, row.across());
                page.textTo(LetterFonts.BOLD, SIZE, Sheet.RIGHT - PADDING, y, row.amount());
            }
        }
        page.rule(Sheet.LEFT, Sheet.RIGHT, flow.y() - height, HAIRLINE);
        flow.down(height);
    }

    private void drawCell(PageSketch page, ItemTable.Row row, int i, float y) {
        String text = row.cells().get(i);
        if (wraps(row, i)) {
            float line = y;
            for (String part : wrapped(row, i)) {
                place(page, CELL, i, line, part);
                line -= MORE_LINES;
            }
        } else if (table.columns().get(i).right() && mayNotFit(text, i)) {
            float width = LetterFonts.REGULAR.width(text, SIZE);
            Style fitting = width > room(i) ? new Style(LetterFonts.REGULAR, SIZE * room(i) / width) : CELL;
            place(page, fitting, i, y, text);
        } else {
            place(page, CELL, i, y, text);
        }
    }

    private void place(PageSketch page, Style style, int column, float y, String text) {
        if (table.columns().get(column).right()) {
            page.textTo(style.face, style.size, edges[column + 1] - PADDING, y, text);
        } else {
            page.text(style.face, style.size, edges[column] + PADDING, y, text);
        }
    }

    private float room(int column) {
        return edges[column + 1] - edges[column] - 2 * PADDING;
    }

    private static float[] edges(List<Column> columns) {
        float fixed = 0;
        for (Column column : columns) {
            fixed += column.width();
        }
        float[] edges = new float[columns.size() + 1];
        edges[0] = Sheet.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            float width = columns.get(i).width();
            edges[i + 1] = edges[i] + (width > 0 ? width : Sheet.RIGHT - Sheet.LEFT - fixed);
        }
        return edges;
    }
}
