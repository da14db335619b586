package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: one edition with its tiers, served or left out, and what happened to it since. */
public final class ReadRun {

    private final Database database;

    public ReadRun(Database database) {
        this.database = database;
    }

    /** Of the tiers only those that {@code filter} names; an unknown number is refused. */
    public RunHistory run(HistoryFilter filter) {
        return database.read(HistoryMapper.class, mapper -> {
            HistoryFilter whole = HistoryFilter.run(filter.entityCode(), filter.number());
            HistoryRun run = mapper.findRuns(whole).stream()
                    .findFirst()
                    .orElseThrow(() -> new OperatorException("history.unknown", Long.toString(filter.number())));
            String criteria = mapper.findCriteria(whole).stream().findFirst().orElse("");
            return new RunHistory(
                    run, List.of(criteria.split("\n")), mapper.findCustomers(filter), mapper.findEvents(whole));
        });
    }
}
