package fr.relances.openitem;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: one pièce with its movements and what was changed by hand. Changes nothing. */
public final class ReadOpenItem {

    private final Database database;

    public ReadOpenItem(Database database) {
        this.database = database;
    }

    /** Both lists in the order in which it happened. */
    public record Detail(OpenItem item, List<Movement> movements, List<ItemChange> changes) {

        public Detail {
            movements = List.copyOf(movements);
            changes = List.copyOf(changes);
        }
    }

    /** A pièce that is not there is refused. */
    public Detail run(String entityCode, long id) {
        return database.read(
                OpenItemMapper.class,
                mapper -> new Detail(
                        mapper.findItem(entityCode, id).stream()
                                .findFirst()
                                .orElseThrow(() -> new OperatorException("item.unknown", id)),
                        mapper.findMovements(id),
                        mapper.findChanges(id)));
    }
}
