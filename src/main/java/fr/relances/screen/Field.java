package fr.relances.screen;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One thing to fill in on a form, drawn with its brackets in {@link #width()} cells of one row. */
public abstract class Field {

    private final String name;
    private Runnable changed = () -> {};
    private Runnable list;
    private BooleanSupplier enabled = () -> true;
    private boolean touched;

    /** {@code name} makes the keys of its texts: label.form.name, help.form.name. */
    protected Field(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** Cells with the brackets and the mark of a list. */
    protected abstract int width();

    protected abstract void paint(Canvas canvas, boolean here);

    /** False for a key that means nothing to this field. */
    protected abstract boolean press(Press press);

    protected void paste(String text) {}

    /** The cursor comes here. */
    protected void entered() {}

    /** The cursor goes away: what was typed is written in its usual form. */
    protected void left() {}

    /** What is wrong with what stands there, without the field's label. */
    protected Optional<String> problem() {
        return Optional.empty();
    }

    /** F4 does this; the field is marked {@code +}. */
    public Field onList(Runnable action) {
        list = action;
        return this;
    }

    /** A field that is not enabled is passed over and looks like plain text. */
    public Field enabledWhen(BooleanSupplier condition) {
        enabled = condition;
        return this;
    }

    public final boolean enabled() {
        return enabled.getAsBoolean();
    }

    final boolean hasList() {
        return list != null;
    }

    final void openList() {
        list.run();
    }

    final void onChange(Runnable action) {
        changed = action;
    }

    /** Whether the operator changed it. */
    final boolean touched() {
        return touched;
    }

    /** Marks the present content as saved. */
    final void untouch() {
        touched = false;
    }

    /** Subclasses call it after each change that the operator made. */
    protected final void change() {
        touched = true;
        changed.run();
    }

    protected final Look look(boolean here) {
        return here ? Look.HERE : enabled() ? Look.FIELD : Look.PLAIN;
    }
}
