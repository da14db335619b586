package fr.relances.openitem;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: the open pièces that Gestion des niveaux de relance shows. Credits have no level and are not among them. */
public final class FindLevelItems {

    private final Database database;

    public FindLevelItems(Database database) {
        this.database = database;
    }

    /** In the order of dates and numbers; an unknown tiers is refused. */
    public List<LevelItem> run(LevelCriteria criteria) {
        return database.read(ItemLevelMapper.class, mapper -> {
            if (mapper.findCustomerLevel(criteria.entityCode(), criteria.customerCode())
                    .isEmpty()) {
                throw new OperatorException("dunning.customer.unknown", criteria.customerCode());
            }
            return mapper.findItems(criteria);
        });
    }
}
