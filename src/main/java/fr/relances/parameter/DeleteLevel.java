package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.db.Transaction;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: takes away an entity's last level while nothing uses it; level 1 stays. */
public final class DeleteLevel {

    private final Database database;
    private final Session session;

    public DeleteLevel(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Refuses what is used, not the last, or no longer as the operator has {@code seen} it. */
    public void run(String entityCode, DunningLevel seen) {
        session.require(Permission.SETTINGS);
        if (seen.level() == 1) {
            throw new OperatorException("level.first", seen.name());
        }
        database.write(transaction -> delete(transaction, entityCode, seen));
    }

    private int delete(Transaction transaction, String entityCode, DunningLevel seen) {
        DunningLevelMapper levels = transaction.mapper(DunningLevelMapper.class);
        ParameterMapper parameters = transaction.mapper(ParameterMapper.class);
        levels.lockEntity(entityCode);
        DunningLevel last = parameters.findLevels(entityCode).stream()
                .reduce((one, next) -> next)
                .orElseThrow(() -> new OperatorException("entity.unknown", entityCode));
        if (last.level() > seen.level()) {
            throw new OperatorException("level.not_last", seen.level(), last.level());
        }
        if (!last.equals(seen)) {
            throw new OperatorException("level.gone_meanwhile", seen.level());
        }
        LevelUse use = levels.getUse(entityCode, seen.level());
        if (!use.none()) {
            throw new OperatorException("level.used", seen.level(), seen.name(), use.text());
        }
        parameters.insertChange(
                entityCode,
                "NIVEAU " + seen.level() + " SUPPRIME",
                new ParameterMapper.Changed(seen.name(), ""),
                session.now(),
                session.operator());
        return levels.deleteLevel(entityCode, seen.level());
    }
}
