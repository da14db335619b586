package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.template.Column;
import fr.relances.letter.template.ItemTable;
import fr.relances.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** The table of pièces as lines of plain text: each column as wide as it must be, the number takes what is left. */
public final class TextTable {

    private static final int NARROWEST = 8;
    private static final int NARROWEST_AMOUNT = 10;
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
                    cells.add(wrap(row.cells().get(i).replace(Formats.NO_BREAK_SPACE, ' '), widths[i]));
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
        int[] widths = new int[table.columns().size()];
        int number = table.columns().indexOf(Column.NUMBER);
        int others = widths.length - 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.columns().get(i) == Column.METHOD ? Math.min(needed(i), WIDEST_METHOD) : needed(i);
            others += i == number ? 0 : widths[i];
        }
        // Sums beyond any real letter break at their thousands.
        int missing = others + NARROWEST - LetterText.WIDTH;
        for (int i = widths.length - 1; i >= 0 && missing > 0; i--) {
            int taken = i == number ? 0 : Math.min(missing, Math.max(0, widths[i] - NARROWEST_AMOUNT));
            widths[i] -= taken;
            missing -= taken;
            others -= taken;
        }
        widths[number] = LetterText.WIDTH - others;
        return widths;
    }

    private int needed(int column) {
        int needed = 0;
        for (String word : table.titles().get(column).split(" ")) {
            needed = Math.max(needed, word.length());
        }
        for (ItemTable.Row row : rows) {
            needed = row.kind() == ItemTable.Kind.ITEM
                    ? Math.max(needed, row.cells().get(column).length())
                    : needed;
        }
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
    public static List<String> wrap(String text, int width) {
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
