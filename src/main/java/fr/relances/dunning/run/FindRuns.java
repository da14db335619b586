package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: the editions of an entity, the newest first. */
public final class FindRuns {

    private final Database database;

    public FindRuns(Database database) {
        this.database = database;
    }

    /** An unknown tiers is refused. */
    public List<HistoryRun> run(HistoryFilter filter) {
        return database.read(HistoryMapper.class, mapper -> {
            if (filter.customerCode() != null && mapper.countCustomers(filter) == 0) {
                throw new OperatorException("dunning.customer.unknown", filter.customerCode());
            }
            return mapper.findRuns(filter);
        });
    }
}
