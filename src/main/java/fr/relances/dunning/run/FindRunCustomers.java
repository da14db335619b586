package fr.relances.dunning.run;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the tiers of editions, served or left out, the newest edition first. */
public final class FindRunCustomers {

    private final Database database;

    public FindRunCustomers(Database database) {
        this.database = database;
    }

    public List<HistoryCustomer> run(HistoryFilter filter) {
        return database.read(HistoryMapper.class, mapper -> mapper.findCustomers(filter));
    }
}
