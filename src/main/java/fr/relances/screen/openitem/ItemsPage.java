package fr.relances.screen.openitem;

import fr.relances.openitem.ItemQuery;
import fr.relances.openitem.ItemRow;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Messages;
import java.util.List;

/** Pièces: the open ones, or with F5 those that are settled. */
final class ItemsPage extends Page {

    private final ItemUseCases useCases;
    private final Selections selections;
    private ItemQuery query;
    private ItemList list;
    private boolean stale;

    ItemsPage(Desk desk, ItemUseCases useCases, ItemQuery query, List<ItemRow> rows, String filter) {
        super(desk, "items");
        this.useCases = useCases;
        this.query = query;
        this.selections = new Selections(
                        desk,
                        useCases.selections(),
                        new SelectionPlace(query.entityCode(), "PIECES"),
                        new ItemSelection(() -> this.query, () -> list.typed(), this::recall))
                .bind(keys);
        show(query, new ItemList(desk, rows, false, this::open).filter(filter));
    }

    @Override
    protected String step() {
        return Messages.of(query.settled() ? "item.list.settled" : "item.list.open");
    }

    private void show(ItemQuery newQuery, ItemList newList) {
        query = newQuery;
        list = newList;
        fill(list.part());
        keys.bind(Key.F5, query.settled() ? "key.items.open" : "key.items.settled", () -> read(query.other()));
    }

    private void read(ItemQuery wanted) {
        WorkWindow.run(
                desk,
                title(),
                progress -> useCases.find().run(wanted),
                rows -> show(wanted, new ItemList(desk, rows, false, this::open).like(list)));
    }

    private void recall(boolean settled, String filter) {
        list.filter(filter);
        if (settled != query.settled()) {
            read(query.other());
        }
    }

    @Override
    protected void closed() {
        if (!list.typed().isEmpty()) {
            selections.rememberLast(ItemSelection.write(query, list.typed()));
        }
    }

    private void open(ItemRow row) {
        ItemPage.open(desk, useCases, row.id(), () -> stale = true);
    }

    @Override
    protected void shown() {
        if (stale) {
            stale = false;
            read(query);
        }
    }
}
