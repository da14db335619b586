package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** The list behind F4 of a field: one row with Entrée, or several ticked with Espace and kept with F10. */
public final class PickList<T> extends Window {

    private final String title;
    private final List<T> rows;
    private final int width;
    private final VirtualList<T> list;

    private PickList(Desk desk, String title, List<T> rows, List<Column<T>> columns) {
        super(desk);
        this.title = title;
        this.rows = List.copyOf(rows);
        this.width = columns.stream().mapToInt(column -> column.width() + 1).sum() + 5;
        this.list = new VirtualList<>(desk, this.rows, columns);
        fill(list);
    }

    /** {@code chosen} gets the row where Entrée was pressed. */
    public static <T> PickList<T> one(
            Desk desk, String title, List<T> rows, List<Column<T>> columns, Consumer<T> chosen) {
        PickList<T> window = new PickList<>(desk, title, rows, columns);
        window.keys.bind(Key.ENTER, "key.choose", () -> {
            if (!window.list.isEmpty()) {
                T row = window.list.current();
                window.close();
                chosen.accept(row);
            }
        });
        return window;
    }

    /** {@code chosen} gets the ticked rows, none included. */
    public static <T> PickList<T> several(
            Desk desk, String title, List<T> rows, List<Column<T>> columns, Consumer<List<T>> chosen) {
        PickList<T> window = new PickList<>(desk, title, rows, columns);
        window.list.tickable(() -> {});
        Runnable accept = () -> {
            window.close();
            chosen.accept(window.list.tickedRows());
        };
        window.keys.bind(Key.F10, "key.validate", accept);
        window.keys.bind(Key.ENTER, accept);
        return window;
    }

    void tick(List<T> ticked) {
        BitSet proposed = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            proposed.set(i, ticked.contains(rows.get(i)));
        }
        list.propose(proposed);
    }

    void filter(String text) {
        list.filter(text);
    }

    @Override
    protected String help() {
        return Messages.of("help.pick");
    }

    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected int width() {
        return width;
    }

    @Override
    protected int height() {
        return Math.max(4, rows.size() + 1);
    }
}
