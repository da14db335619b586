package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rows of which only those that are seen are formatted: quick at a hundred thousand. Filtered as one types. */
public final class VirtualList<T> implements Part {

    /** From here on the first letter of a filter would be waited for. */
    private static final int MANY = 5_000;

    private final Desk desk;
    private final List<T> rows;
    private final List<Column<T>> columns;
    private final RowFilter<T> filter;
    private final Keys keys = new Keys();
    private final Ticks ticks = new Ticks();
    private boolean tickable;
    private boolean filtered = true;
    private String typed = "";
    private Look look = Look.PLAIN;
    private int[] shown;
    private int here;
    private int top;
    private int height = 1;

    /** {@code rows} are taken by index and must not change. */
    public VirtualList(Desk desk, List<T> rows, List<Column<T>> columns) {
        this.desk = desk;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.filter = new RowFilter<>(rows, this.columns);
        this.shown = all(rows.size());
        if (rows.size() >= MANY) {
            desk.executor().execute(filter::prepare);
        }
    }

    /** Espace, F7, F8 and F9 tick; {@code changed} is called after each change. */
    public VirtualList<T> tickable(Runnable changed) {
        tickable = true;
        ticks.onChange(changed);
        keys.bind(Key.F7, "key.all", () -> tickShown("ask.ticks.all", index -> true));
        keys.bind(Key.F8, "key.none", () -> tickShown("ask.ticks.none", index -> false));
        keys.bind(Key.F9, "key.invert", () -> tickShown("ask.ticks.invert", index -> !ticks.get(index)));
        return this;
    }

    /** F4, and Entrée too, do this with the row where the cursor is. */
    public VirtualList<T> onDetail(String label, Consumer<T> detail) {
        Runnable action = () -> detail.accept(rows.get(shown[here]));
        keys.bind(Key.F4, label, action).when(() -> shown.length > 0);
        keys.bind(Key.ENTER, action).when(() -> shown.length > 0);
        return this;
    }

    /** Letters command the page instead of filtering. */
    public VirtualList<T> withoutFilter() {
        filtered = false;
        return this;
    }

    /** Nothing can be done with the rows yet: they are only there to be read. */
    public VirtualList<T> grey() {
        look = Look.GREY;
        return this;
    }

    /** The filter {@code name:value} is answered by {@code condition}, which must accept a value half typed. */
    public VirtualList<T> condition(String name, BiPredicate<T, String> condition) {
        filter.condition(name, condition);
        return this;
    }

    public boolean isEmpty() {
        return shown.length == 0;
    }

    /** The row where the cursor is; not to be asked while {@link #isEmpty()}. */
    public T current() {
        return rows.get(shown[here]);
    }

    /** Ticked rows by index in the list that was given, shown or not. A copy. */
    public BitSet ticked() {
        return ticks.copy();
    }

    public List<T> tickedRows() {
        List<T> found = new ArrayList<>();
        ticks.copy().stream().forEach(index -> found.add(rows.get(index)));
        return found;
    }

    /** Ticks as the program proposes them: they may be dropped without a question. */
    public void propose(BitSet proposed) {
        ticks.propose(proposed);
    }

    /** As if the operator had set the tick of row {@code index}, without telling of the change. */
    public void tick(int index, boolean wanted) {
        if (ticks.get(index) != wanted) {
            ticks.flipSilently(index);
        }
    }

    /** What is typed as a filter, to be given to the list that takes this one's place. */
    public String typed() {
        return typed;
    }

    /** As if {@code text} had been typed. */
    public void filter(String text) {
        T before = shown.length > 0 ? current() : null;
        typed = text;
        shown = typed.isEmpty() ? all(rows.size()) : filter.matching(typed);
        here = 0;
        select(row -> row == before);
    }

    /** Puts the cursor on the first row shown that is {@code wanted}; no effect where there is none. */
    public void select(Predicate<T> wanted) {
        IntStream.range(0, shown.length)
                .filter(index -> wanted.test(rows.get(shown[index])))
                .findFirst()
                .ifPresent(index -> here = index);
    }

    private static int[] all(int size) {
        return IntStream.range(0, size).toArray();
    }

    private void tickShown(String question, IntPredicate wanted) {
        if (ticks.losesHandMade(shown, wanted)) {
            new AskWindow(desk, Messages.of(question), () -> ticks.setAll(shown, wanted)).show();
        } else {
            ticks.setAll(shown, wanted);
        }
    }

    @Override
    public void paint(Canvas canvas) {
        height = Math.max(1, canvas.rows() - 1);
        top = Math.max(Math.min(top, here), here - height + 1);
        top = Math.max(0, Math.min(top, shown.length - height));
        int margin = tickable ? 5 : 1;
        canvas.put(margin, 0, Column.line(canvas, columns, Column::title), Look.STRONG);
        for (int row = 0; row < height && top + row < shown.length; row++) {
            paintRow(canvas, row + 1, top + row);
        }
        if (shown.length == 0) {
            canvas.put(1, 1, Messages.of(typed.isEmpty() ? "list.empty" : "list.nothing.matches"));
        } else {
            canvas.cursor(0, 1 + here - top);
        }
    }

    private void paintRow(Canvas canvas, int row, int position) {
        T item = rows.get(shown[position]);
        String mark = position == here ? ">" : " ";
        String box = tickable ? (ticks.get(shown[position]) ? "[x] " : "[ ] ") : "";
        String text = mark
                + box
                + Column.line(canvas, columns, column -> column.text().apply(item));
        canvas.put(0, row, canvas.fitted(text, canvas.columns(), false), position == here ? Look.HERE : look);
    }

    @Override
    public boolean press(Press press) {
        if (keys.press(press)) {
            return true;
        }
        switch (press.key()) {
            case UP -> go(here - 1);
            case DOWN -> go(here + 1);
            case PAGE_UP -> page(-height);
            case PAGE_DOWN -> page(height);
            case HOME -> go(0);
            case END -> go(shown.length - 1);
            default -> {
                return pressText(press);
            }
        }
        return true;
    }

    private boolean pressText(Press press) {
        if (tickable && press.isSpace()) {
            tickHere();
        } else if (filtered && press.isText() && !press.isSpace()) {
            filter(typed + press.character());
        } else if (press.is(Key.BACKSPACE) && !typed.isEmpty()) {
            filter(typed.substring(0, typed.length() - 1));
        } else if (press.is(Key.ESCAPE) && !typed.isEmpty()) {
            filter("");
        } else {
            return false;
        }
        return true;
    }

    private void tickHere() {
        if (shown.length > 0) {
            ticks.flip(shown[here]);
            go(here + 1);
        }
    }

    private void page(int by) {
        top += by;
        go(here + by);
    }

    private void go(int position) {
        here = Math.max(0, Math.min(shown.length - 1, position));
    }

    @Override
    public void paste(String text) {
        if (filtered) {
            filter(typed + text.replaceAll("\\s+", ""));
        }
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public String hint() {
        if (typed.isEmpty()) {
            return filtered ? filter.hint() : Messages.of("list.count", rows.size());
        }
        return Messages.of("list.filter", typed, Formats.number(shown.length), Formats.number(rows.size()));
    }

    @Override
    public boolean touched() {
        return ticks.handMade();
    }
}
