package fr.relances.screen.selection;

import fr.relances.screen.Desk;
import fr.relances.selection.SelectionLines;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The selection of a list: the filter that is typed there. */
public final class FilterSelection implements Selections.Screen {

    private static final String FILTER = "filter";

    private final Desk desk;
    private final Supplier<String> typed;
    private final Consumer<String> filter;

    public FilterSelection(Desk desk, Supplier<String> typed, Consumer<String> filter) {
        this.desk = desk;
        this.typed = typed;
        this.filter = filter;
    }

    /** Empty without a filter. */
    public static String write(String filter) {
        return filter.isEmpty() ? "" : new SelectionLines().add(FILTER, filter).content();
    }

    public static String read(String content) {
        return SelectionLines.read(content).value(FILTER).orElse("");
    }

    @Override
    public Optional<String> content() {
        if (typed.get().isEmpty()) {
            desk.refuse(Messages.of("selection.no_filter"));
            return Optional.empty();
        }
        return Optional.of(write(typed.get()));
    }

    @Override
    public void recall(String content) {
        filter.accept(read(content));
    }

    @Override
    public String describe(String content) {
        return read(content);
    }
}
