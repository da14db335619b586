package fr.relances.screen;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Fields at fixed places, gone through in the order in which they were added. A wrong field never holds the cursor: on
 * leaving it the message line says what is wrong, and {@link #check()} goes to the first that is.
 */
public final class Form implements Part {

    private record Placed(Field field, int row, int column) {}

    private record Text(int row, int column, String text, boolean section) {}

    private final Desk desk;
    private final String name;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Keys keys = new Keys();
    private final UnaryOperator<String> messages;
    private Runnable changed = () -> {};
    private IntPredicate edge = by -> false;
    private int here;

    /** {@code name} makes the keys of its texts: label.name.field and help.name.field. */
    public Form(Desk desk, String name) {
        this(desk, name, key -> Messages.has(key) ? Messages.of(key) : "");
    }

    /** {@code messages} gives an empty text for a key without one. */
    Form(Desk desk, String name, UnaryOperator<String> messages) {
        this.desk = desk;
        this.name = name;
        this.messages = messages;
        keys.bind(Key.F4, "key.list", () -> current().openList())
                .when(() -> !placed.isEmpty() && current().hasList());
    }

    /** The field's label at {@code labelColumn}, the field itself at {@code column}. */
    public <F extends Field> F add(int row, int labelColumn, int column, F field) {
        text(row, labelColumn, label(field));
        return add(row, column, field);
    }

    /** A field without a label before it; a check box has its label behind it. */
    public <F extends Field> F add(int row, int column, F field) {
        if (field instanceof CheckField) {
            text(row, column + field.width() + 1, label(field));
        }
        placed.add(new Placed(field, row, column));
        field.onChange(() -> changed.run());
        if (placed.size() == 1) {
            field.entered();
        }
        return field;
    }

    public void text(int row, int column, String text) {
        texts.add(new Text(row, column, text, false));
    }

    /** A line across with a title in it. */
    public void section(int row, String title) {
        texts.add(new Text(row, 0, title, true));
    }

    /** Called after each change that the operator makes, right or wrong. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** Asked before going round: 1 behind the last field, -1 before the first; true where the way leads out of the form. */
    public void onEdge(IntPredicate leave) {
        edge = leave;
    }

    /** The first field that can be gone to, or the last. */
    public void enter(boolean first) {
        int by = first ? 1 : placed.size() - 1;
        int to = first ? 0 : placed.size() - 1;
        while (!placed.get(to).field().enabled() && to != here) {
            to = (to + by) % placed.size();
        }
        enter(to);
    }

    public Field current() {
        return placed.get(here).field();
    }

    /** Puts the cursor on {@code field}. */
    public void go(Field field) {
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i).field() == field) {
                enter(i);
            }
        }
    }

    /** Whether every field that counts is right; where not, goes to the first and says what is wrong. */
    public boolean check() {
        current().left();
        for (int i = 0; i < placed.size(); i++) {
            Field field = placed.get(i).field();
            Optional<String> problem = problem(field);
            if (problem.isPresent()) {
                enter(i);
                desk.refuse(problem.get());
                return false;
            }
        }
        return true;
    }

    /** Like {@link #check()}, without moving or saying anything. */
    public boolean valid() {
        return placed.stream().allMatch(each -> problem(each.field()).isEmpty());
    }

    /** What stands there now is saved: leaving asks nothing. */
    public void saved() {
        placed.forEach(each -> each.field().untouch());
    }

    @Override
    public boolean touched() {
        return placed.stream().anyMatch(each -> each.field().touched());
    }

    private Optional<String> problem(Field field) {
        return field.enabled() ? field.problem().map(text -> label(field) + " : " + text) : Optional.empty();
    }

    private String label(Field field) {
        String label = messages.apply("label." + name + "." + field.name());
        if (label.isEmpty()) {
            throw new IllegalStateException("No label for " + name + "." + field.name());
        }
        return label;
    }

    @Override
    public void paint(Canvas canvas) {
        paint(canvas, here);
    }

    /** Without a place where the operator is: the keys go to another part of the page. */
    public void paintIdle(Canvas canvas) {
        paint(canvas, -1);
    }

    private void paint(Canvas canvas, int at) {
        for (Text text : texts) {
            if (text.section()) {
                canvas.rule(text.row(), text.text());
            } else {
                canvas.put(text.column(), text.row(), text.text());
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            int width = each.field().width();
            each.field().paint(canvas.sub(each.column(), each.row(), width, 1), i == at);
            if (problem(each.field()).isPresent()) {
                canvas.put(each.column() - 1, each.row(), "!", Look.STRONG);
            }
        }
    }

    @Override
    public boolean press(Press press) {
        if (keys.press(press) || current().press(press)) {
            return true;
        }
        switch (press.key()) {
            case ENTER, TAB, DOWN -> step(1);
            case BACK_TAB, UP -> step(placed.size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        Optional<String> problem = problem(current());
        current().left();
        int next = here;
        do {
            next = (next + by) % placed.size();
        } while (!placed.get(next).field().enabled() && next != here);
        boolean round = by == 1 ? next <= here : next >= here;
        if (!round || !edge.test(by == 1 ? 1 : -1)) {
            here = next;
            current().entered();
        }
        problem.ifPresent(desk::refuse);
    }

    private void enter(int index) {
        if (index != here) {
            current().left();
        }
        here = index;
        current().entered();
    }

    @Override
    public void paste(String text) {
        current().paste(text);
    }

    @Override
    public Keys keys() {
        return keys;
    }

    /** The first line of the field's help, as far as it fits. */
    @Override
    public String hint() {
        return help().lines().findFirst().orElse("");
    }

    @Override
    public String help() {
        return messages.apply("help." + name + "." + current().name());
    }
}
