package fr.relances.letter;

import java.util.ArrayList;
import java.util.List;

/** The table of pièces as lines of plain text: each column as wide as it must be, the number takes what is left. */
final class TextTable {

    private static final int NARROWEST = 8;
    private static final int WIDEST_METHOD = 10;

    private final ItemTable table;
    private final List<ItemTable.Row> rows;
    private final List<List<String>> titles = new ArrayList<>();
    private final int[] widths;

    TextTable(ItemTable table, Letter letter) {
        this.table = table;
        this.rows = table.rows(letter);
        this.widths = widths();
        for (int i = 0; i < widths.length; i++) {
            titles.add(wrap(table.titles().get(i), widths[i]));
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String rule = "-".repeat(LetterText.WIDTH);
        append(lines, titles);
        lines.add(rule);
        for (ItemTable.Row row : rows) {
            if (row.kind() == ItemTable.Kind.ITEM) {
                List<List<String>> cells = new ArrayList<>();
                for (int i = 0; i < widths.length; i++) {
                    cells.add(wrap(row.cells().get(i), widths[i]));
                }
                append(lines, cells);
            } else {
                lines.add(
                        (left(row.across(), LetterText.WIDTH - row.amount().length()) + row.amount()).stripTrailing());
            }
        }
        lines.add(rule);
        return lines;
    }

    private int[] widths() {
        int[] needed = new int[table.columns().size()];
        int number = table.columns().indexOf(Column.NUMBER);
        int others = needed.length - 1;
        for (int i = 0; i < needed.length; i++) {
            for (String word : table.titles().get(i).split(" ")) {
                needed[i] = Math.max(needed[i], word.length());
            }
            for (ItemTable.Row row : rows) {
                needed[i] = row.kind() == ItemTable.Kind.ITEM
                        ? Math.max(needed[i], row.cells().get(i).length())
                        : needed[i];
            }
            if (table.columns().get(i) == Column.METHOD) {
                needed[i] = Math.min(needed[i], WIDEST_METHOD);
            }
            others += i == number ? 0 : needed[i];
        }
        needed[number] = Math.max(NARROWEST, LetterText.WIDTH - others);
        return needed;
    }

    /** One row of cells over as many lines as its longest cell has. */
    private void append(List<String> lines, List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(i == 0 ? "" : " ")
                        .append(table.columns().get(i).right() ? right(cell, widths[i]) : left(cell, widths[i]));
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Breaks at spaces; a word longer than the line is cut; nothing for an empty text. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(space > 0 ? end + 1 : end);
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
