package fr.relances.screen;

import java.util.List;
import java.util.function.Function;

/** A list with lines at its foot that tell the whole of the row where the cursor is. */
public final class DetailedList<T> implements Part {

    private final VirtualList<T> list;
    private final int footRows;
    private final Function<T, String> detail;

    /** {@code detail} is wrapped over {@code footRows} lines; what is longer is cut. */
    public DetailedList(VirtualList<T> list, int footRows, Function<T, String> detail) {
        this.list = list;
        this.footRows = footRows;
        this.detail = detail;
    }

    @Override
    public void paint(Canvas canvas) {
        int rows = Math.max(2, canvas.rows() - footRows - 1);
        canvas.rule(rows, "");
        if (!list.isEmpty()) {
            List<String> lines = MessageArea.wrap(detail.apply(list.current()), canvas.columns() - 2, canvas::folded);
            for (int i = 0; i < Math.min(footRows, lines.size()); i++) {
                canvas.put(1, rows + 1 + i, lines.get(i));
            }
        }
        list.paint(canvas.sub(0, 0, canvas.columns(), rows));
    }

    @Override
    public boolean press(Press press) {
        return list.press(press);
    }

    @Override
    public void paste(String text) {
        list.paste(text);
    }

    @Override
    public Keys keys() {
        return list.keys();
    }

    @Override
    public String hint() {
        return list.hint();
    }

    @Override
    public boolean touched() {
        return list.touched();
    }
}
