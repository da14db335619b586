package fr.relances.openitem;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the pièces of an entity or of one tiers, by due date. Changes nothing. */
public final class FindOpenItems {

    private final Database database;

    public FindOpenItems(Database database) {
        this.database = database;
    }

    public List<ItemRow> run(ItemQuery query) {
        return database.read(OpenItemMapper.class, mapper -> mapper.findItems(query));
    }
}
