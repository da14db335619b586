package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds the rows that a typed filter leaves: words parted by commas, each either found in the row or, written {@code
 * name:value}, answered by a condition that the screen gave under that name.
 */
final class RowFilter<T> {

    private static final char CELL_END = '\u0001';

    private final List<T> rows;
    private final List<Column<T>> columns;
    private final Map<String, BiPredicate<T, String>> conditions = new LinkedHashMap<>();
    private final String[] searched;

    RowFilter(List<T> rows, List<Column<T>> columns) {
        this.rows = rows;
        this.columns = columns;
        this.searched = new String[rows.size()];
    }

    /** Makes ready what the first letter would wait for; on another thread, since what two make twice is the same. */
    void prepare() {
        for (int index = 0; index < searched.length; index++) {
            searched(index);
        }
    }

    void condition(String name, BiPredicate<T, String> condition) {
        conditions.put(name, condition);
    }

    /** What the line below a list says while nothing is typed. */
    String hint() {
        return conditions.isEmpty()
                ? Messages.of("list.hint", rows.size())
                : Messages.of("list.hint.conditions", rows.size(), String.join(": ", conditions.keySet()) + ":");
    }

    /** Indexes of the rows that {@code typed} leaves, in order. */
    int[] matching(String typed) {
        List<Predicate<Integer>> tests = tests(typed);
        int[] found = new int[rows.size()];
        int count = 0;
        for (int index = 0; index < found.length; index++) {
            if (all(tests, index)) {
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean all(List<Predicate<Integer>> tests, int index) {
        for (Predicate<Integer> test : tests) {
            if (!test.test(index)) {
                return false;
            }
        }
        return true;
    }

    private List<Predicate<Integer>> tests(String typed) {
        List<Predicate<Integer>> tests = new ArrayList<>();
        for (String word : typed.split(",")) {
            int colon = word.indexOf(':');
            BiPredicate<T, String> condition =
                    colon < 0 ? null : conditions.get(word.substring(0, colon).toLowerCase(Locale.ROOT));
            if (condition != null) {
                String value = word.substring(colon + 1);
                tests.add(index -> condition.test(rows.get(index), value));
            } else {
                String normal = Search.normal(word);
                tests.add(index -> searched(index).contains(normal));
            }
        }
        return tests;
    }

    private String searched(int index) {
        String known = searched[index];
        if (known == null) {
            StringBuilder text = new StringBuilder();
            for (Column<T> column : columns) {
                text.append(column.text().apply(rows.get(index))).append(CELL_END);
            }
            known = Search.normal(text.toString());
            searched[index] = known;
        }
        return known;
    }
}
