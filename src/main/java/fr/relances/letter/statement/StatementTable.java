package fr.relances.letter.statement;

import fr.relances.letter.layout.FlowPart;
import fr.relances.letter.layout.LineBreaker;
import fr.relances.letter.layout.PageFlow;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pièces of a relevé: its titles on each page, and the last pièce on the page of the totals. */
final class StatementTable implements FlowPart {

    private static final float SIZE = 9;
    private static final float LINE = 10.5f;
    private static final float ROW_SPACE = 3.5f;
    private static final float TITLE = 17;
    private static final float PADDING = 4;

    private final List<Row> rows = new ArrayList<>();

    /** Its texts by column, each broken into lines. */
    private record Row(Map<StatementColumn, List<String>> texts, float height) {}

    StatementTable(Statement statement) {
        statement.lines().forEach(line -> rows.add(row(line)));
    }

    @Override
    public float start(float keep) {
        float first = rows.isEmpty() ? LINE + ROW_SPACE : rows.get(0).height();
        return TITLE + 2 * PADDING + first + (rows.size() <= 1 ? keep : 0);
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        flow.ensure(start(keep));
        flow.down(PADDING);
        drawTitles(flow);
        for (int i = 0; i < rows.size(); i++) {
            float below = i + 1 == rows.size() ? keep + PADDING : 0;
            if (i > 0 && !flow.fits(rows.get(i).height() + below)) {
                flow.newPage();
                drawTitles(flow);
            }
            draw(flow, rows.get(i));
        }
        if (rows.isEmpty()) {
            flow.page()
                    .text(
                            LetterFonts.REGULAR,
                            SIZE,
                            Sheet.LEFT + PADDING,
                            flow.y() - 10,
                            Messages.of("statement.nothing"));
            flow.down(LINE + ROW_SPACE);
        }
        flow.down(PADDING);
    }

    private static Row row(StatementLine line) {
        Map<StatementColumn, List<String>> texts = new EnumMap<>(StatementColumn.class);
        int most = 1;
        for (StatementColumn column : StatementColumn.values()) {
            List<String> lines = new ArrayList<>();
            for (String text : column.texts(line)) {
                lines.addAll(column.wraps() ? broken(column, text) : List.of(text));
            }
            texts.put(column, lines);
            most = Math.max(most, lines.size());
        }
        return new Row(texts, most * LINE + ROW_SPACE);
    }

    private static List<String> broken(StatementColumn column, String text) {
        return LineBreaker.lines(text, LetterFonts.REGULAR, SIZE, room(column));
    }

    private static float room(StatementColumn column) {
        return column.end() - column.left() - 2 * PADDING;
    }

    private static void drawTitles(PageFlow flow) {
        flow.page().fill(Sheet.LEFT, flow.y() - TITLE, Sheet.RIGHT - Sheet.LEFT, TITLE);
        for (StatementColumn column : StatementColumn.values()) {
            place(flow.page(), column, LetterFonts.BOLD, flow.y() - 11, column.title());
        }
        flow.page().rule(Sheet.LEFT, Sheet.RIGHT, flow.y() - TITLE, 0.6f);
        flow.down(TITLE);
    }

    private static void draw(PageFlow flow, Row row) {
        row.texts().forEach((column, lines) -> {
            float y = flow.y() - 10;
            for (String line : lines) {
                place(flow.page(), column, LetterFonts.REGULAR, y, line);
                y -= LINE;
            }
        });
        flow.page().rule(Sheet.LEFT, Sheet.RIGHT, flow.y() - row.height(), 0.25f);
        flow.down(row.height());
    }

    /** A number is set smaller where it is too long: nobody may cut it. */
    private static void place(PageSketch page, StatementColumn column, Face face, float y, String text) {
        if (column.right()) {
            float width = face.width(text, SIZE);
            float size = width > room(column) ? SIZE * room(column) / width : SIZE;
            page.textTo(face, size, column.end() - PADDING, y, text);
        } else {
            page.text(face, SIZE, column.left() + PADDING, y, text);
        }
    }
}
