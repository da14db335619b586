package fr.relances.customer;

import fr.relances.db.Database;
import java.util.List;

/** Use case: all tiers of an entity by code, to choose one from. */
public final class FindCustomerNames {

    private final Database database;

    public FindCustomerNames(Database database) {
        this.database = database;
    }

    public List<CustomerName> run(String entityCode) {
        return database.read(LevelMapper.class, mapper -> mapper.findNames(entityCode));
    }
}
