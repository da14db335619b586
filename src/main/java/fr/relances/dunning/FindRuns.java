package fr.relances.dunning;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the editions of an entity, the newest first. */
public final class FindRuns {

    private final Database database;

    public FindRuns(Database database) {
        this.database = database;
    }

    public List<HistoryRun> run(HistoryFilter filter) {
        return database.read(HistoryMapper.class, mapper -> mapper.findRuns(filter));
    }
}
