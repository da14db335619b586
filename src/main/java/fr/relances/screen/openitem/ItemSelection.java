package fr.relances.screen.openitem;

import fr.relances.openitem.ItemQuery;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionLines;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The selection of Pièces: open or settled ones, and the filter typed, which may be none. */
final class ItemSelection implements Selections.Screen {

    private static final String SETTLED = "settled";
    private static final String FILTER = "filter";

    private final Supplier<ItemQuery> query;
    private final Supplier<String> typed;
    private final BiConsumer<Boolean, String> recall;

    ItemSelection(Supplier<ItemQuery> query, Supplier<String> typed, BiConsumer<Boolean, String> recall) {
        this.query = query;
        this.typed = typed;
        this.recall = recall;
    }

    static String write(ItemQuery query, String filter) {
        return new SelectionLines()
                .add(SETTLED, query.settled())
                .add(FILTER, filter)
                .content();
    }

    private static boolean settled(SelectionLines lines) {
        return lines.value(SETTLED).map(Boolean::parseBoolean).orElse(false);
    }

    private static String filter(SelectionLines lines) {
        return lines.value(FILTER).orElse("");
    }

    @Override
    public Optional<String> content() {
        return Optional.of(write(query.get(), typed.get()));
    }

    @Override
    public void recall(String content) {
        SelectionLines lines = SelectionLines.read(content);
        recall.accept(settled(lines), filter(lines));
    }

    @Override
    public String describe(String content) {
        SelectionLines lines = SelectionLines.read(content);
        return filter(lines).isEmpty() || settled(lines)
                ? Messages.of(settled(lines) ? "item.list.settled" : "item.list.open") + " " + filter(lines)
                : filter(lines);
    }
}
