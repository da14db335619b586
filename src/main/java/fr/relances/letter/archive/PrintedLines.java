package fr.relances.letter.archive;

import fr.relances.letter.layout.LetterText;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.layout.TextTable;
import fr.relances.letter.paper.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The texts of a printed page as lines for a screen: columns stay columns, the lines of a paragraph flow together. */
final class PrintedLines {

    private static final float CELL = (Sheet.RIGHT - Sheet.LEFT) / LetterText.WIDTH;
    private static final float SAME_LINE = 2;
    private static final float FULL_LINE = 75;
    private static final float BLANK_LINE = 2;
    private static final float LEADING = 1.6f;

    private final List<Row> rows = new ArrayList<>();

    PrintedLines(List<PageSketch.Text> texts) {
        List<PageSketch.Text> ordered = new ArrayList<>(texts);
        ordered.sort(Comparator.comparing((PageSketch.Text text) -> -Math.round(text.y() / SAME_LINE))
                .thenComparing(PageSketch.Text::x));
        Row row = null;
        for (PageSketch.Text text : ordered) {
            if (row == null || Math.round(row.y / SAME_LINE) != Math.round(text.y() / SAME_LINE)) {
                row = new Row(text.y(), text.size());
                rows.add(row);
            }
            row.add(text);
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Row before = null;
        for (Row row : rows) {
            boolean goesOn = before != null && before.flowsInto(row);
            if (!goesOn) {
                flush(lines, paragraph);
                if (before != null && before.y - row.y > BLANK_LINE * Math.max(before.size, row.size)) {
                    lines.add("");
                }
            }
            if (row.isProse()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(row.cells.get(0).text);
            } else {
                lines.addAll(row.lines());
            }
            before = row;
        }
        flush(lines, paragraph);
        return lines;
    }

    private static void flush(List<String> lines, StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            lines.addAll(TextTable.wrap(paragraph.toString(), LetterText.WIDTH));
            paragraph.setLength(0);
        }
    }

    /** Texts that touch each other, as plain and bold words do. */
    private static final class Cell {
        private final float left;
        private float right;
        private String text;

        Cell(PageSketch.Text text) {
            this.left = text.x();
            this.right = text.right();
            this.text = text.text();
        }

        boolean touches(PageSketch.Text next) {
            return next.x() - right < next.size() * 0.4f;
        }

        void append(PageSketch.Text next) {
            text += (next.x() - right > next.size() * 0.15f ? " " : "") + next.text();
            right = next.right();
        }

        /** Figures end where they end on paper, words begin where they begin; titles stand over the middle. */
        int column(boolean first) {
            int place;
            if (text.matches("-?[\\d\\h.,/]+\\h?€?")) {
                place = cells(right) - text.length();
            } else {
                place = first ? cells(left) : cells((left + right) / 2) - text.length() / 2;
            }
            return Math.max(0, Math.min(place, LetterText.WIDTH - text.length()));
        }

        private static int cells(float x) {
            return Math.round((x - Sheet.LEFT) / CELL);
        }
    }

    /** What stands on one line of the page. */
    private static final class Row {
        private final float y;
        private final float size;
        private final List<Cell> cells = new ArrayList<>();

        Row(float y, float size) {
            this.y = y;
            this.size = size;
        }

        void add(PageSketch.Text text) {
            Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && last.touches(text)) {
                last.append(text);
            } else {
                cells.add(new Cell(text));
            }
        }

        /** One text from the left margin. */
        boolean isProse() {
            return cells.size() == 1 && cells.get(0).left < Sheet.LEFT + 2;
        }

        boolean flowsInto(Row next) {
            return isProse()
                    && next.isProse()
                    && size == next.size
                    && y - next.y < LEADING * size
                    && cells.get(0).right > Sheet.RIGHT - FULL_LINE;
        }

        List<String> lines() {
            if (cells.size() == 1 && cells.get(0).text.length() > LetterText.WIDTH) {
                return TextTable.wrap(cells.get(0).text, LetterText.WIDTH);
            }
            StringBuilder line = new StringBuilder();
            for (Cell cell : cells) {
                int column = Math.max(cell.column(line.isEmpty()), line.isEmpty() ? 0 : line.length() + 1);
                line.append(" ".repeat(Math.max(0, column - line.length()))).append(cell.text);
            }
            return List.of(line.toString());
        }
    }
}
