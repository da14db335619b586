package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code [Tous            ]+}: none chosen means all; F4 or a letter opens the list, Suppr chooses all again. */
public final class MultiField<T> extends Field {

    private final Desk desk;
    private final int cells;
    private final Function<T, String> label;
    private Supplier<List<T>> options = List::of;
    private List<Column<T>> columns = List.of();
    private String title = "";
    private List<T> chosen = List.of();

    /** {@code label} says in the field what is chosen. */
    public MultiField(Desk desk, String name, int cells, Function<T, String> label) {
        super(name);
        this.desk = desk;
        this.cells = cells;
        this.label = label;
        onList(() -> open(""));
    }

    /** What the list offers, asked each time it is opened. */
    public MultiField<T> choices(String newTitle, Supplier<List<T>> newOptions, List<Column<T>> newColumns) {
        title = newTitle;
        options = newOptions;
        columns = List.copyOf(newColumns);
        return this;
    }

    /** Empty means all. */
    public List<T> chosen() {
        return chosen;
    }

    public MultiField<T> set(List<T> newChosen) {
        chosen = List.copyOf(newChosen);
        return this;
    }

    private void open(String filter) {
        PickList<T> list = PickList.several(desk, title, options.get(), columns, this::choose);
        list.tick(chosen);
        list.filter(filter);
        list.show();
    }

    /** As if the operator had chosen them in the list. */
    public void choose(List<T> values) {
        set(values);
        change();
    }

    @Override
    protected int width() {
        return cells + 3;
    }

    @Override
    protected void paint(Canvas canvas, boolean here) {
        canvas.put(0, 0, "[");
        canvas.put(1, 0, canvas.fitted(shown(), cells, false), look(here));
        canvas.put(cells + 1, 0, "]+");
        if (here) {
            canvas.cursor(1, 0);
        }
    }

    private String shown() {
        return switch (chosen.size()) {
            case 0 -> Messages.of("field.all");
            case 1 -> label.apply(chosen.get(0));
            default -> Messages.of("field.several", chosen.size());
        };
    }

    @Override
    protected boolean press(Press press) {
        if (press.is(Key.DELETE) || press.is(Key.BACKSPACE)) {
            choose(List.of());
        } else if (press.isText()) {
            // Through the list's own action, which a screen may have replaced.
            if (columns.isEmpty()) {
                openList();
            } else {
                open(press.isSpace() ? "" : String.valueOf(press.character()));
            }
        } else {
            return false;
        }
        return true;
    }
}
