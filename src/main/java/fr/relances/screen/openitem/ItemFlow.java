package fr.relances.screen.openitem;

import fr.relances.openitem.ItemQuery;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.SiteEntity;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 13 of the INDEX. */
public final class ItemFlow {

    private final ItemUseCases useCases;

    public ItemFlow(ItemUseCases useCases) {
        this.useCases = useCases;
    }

    /** Opens the pièces of the entity; where the operator works at a site, its own are filtered at first. */
    public void open(Desk desk) {
        CurrentEntity.Place place = useCases.currentEntity().place();
        ItemQuery query = ItemQuery.open(place.entity().code());
        String filter =
                place.site().map(SiteEntity::code).map(code -> "site:" + code).orElse("");
        WorkWindow.run(
                desk,
                Messages.of("title.items"),
                progress -> useCases.find().run(query),
                rows -> desk.open(new ItemsPage(desk, useCases, query, rows, filter)));
    }
}
