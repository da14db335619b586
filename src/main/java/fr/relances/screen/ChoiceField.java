package fr.relances.screen;

import java.util.List;
import java.util.function.Function;

/** {@code <1 Premier rappel>}: one of a few; Espace and → the next, ← the one before, a letter the next with it. */
public final class ChoiceField<T> extends Field {

    private final int cells;
    private final Function<T, String> label;
    private List<T> options;
    private int chosen;
    private int spare;

    /** {@code options} must not be empty. */
    public ChoiceField(String name, int cells, List<T> options, Function<T, String> label) {
        super(name);
        this.cells = cells;
        this.options = List.copyOf(options);
        this.label = label;
    }

    /** Cells free at the left of the field, which a longer text may take. */
    public ChoiceField<T> spare(int freeCells) {
        spare = freeCells;
        return this;
    }

    public T value() {
        return options.get(chosen);
    }

    /** No effect for a value that is no option. */
    public ChoiceField<T> set(T value) {
        chosen = Math.max(0, options.contains(value) ? options.indexOf(value) : chosen);
        return this;
    }

    /** Other options; the choice stays where it still exists. */
    public void options(List<T> newOptions) {
        T before = value();
        options = List.copyOf(newOptions);
        chosen = Math.max(0, options.indexOf(before));
    }

    /** F4 shows all options on {@code desk}, under {@code title}. */
    public ChoiceField<T> listOn(Desk desk, String title) {
        onList(() -> {
            int widest = options.stream()
                    .mapToInt(option -> label.apply(option).length())
                    .max()
                    .orElse(cells);
            PickList.one(desk, title, options, List.of(Column.left("", widest, label)), this::choose)
                    .show();
        });
        return this;
    }

    private void choose(T value) {
        set(value);
        change();
    }

    @Override
    protected int width() {
        return spare + cells + 2;
    }

    @Override
    protected void paint(Canvas canvas, boolean here) {
        String text = label.apply(value());
        int taken = Math.min(spare, Math.max(0, text.length() - cells));
        int left = spare - taken;
        canvas.put(left, 0, "<");
        canvas.put(left + 1, 0, canvas.fitted(text, cells + taken, false), look(here));
        canvas.put(left + 1 + cells + taken, 0, ">");
        if (here) {
            canvas.cursor(left + 1, 0);
        }
    }

    @Override
    protected boolean press(Press press) {
        if (press.isSpace() || press.is(Key.RIGHT)) {
            step(1);
        } else if (press.is(Key.LEFT)) {
            step(options.size() - 1);
        } else if (press.isText()) {
            return jump(Search.normal(String.valueOf(press.character())));
        } else {
            return false;
        }
        return true;
    }

    private void step(int by) {
        chosen = (chosen + by) % options.size();
        change();
    }

    private boolean jump(String letter) {
        for (int i = 1; i <= options.size(); i++) {
            int index = (chosen + i) % options.size();
            if (Search.normal(label.apply(options.get(index))).startsWith(letter)) {
                chosen = index;
                change();
                return true;
            }
        }
        return true;
    }
}
