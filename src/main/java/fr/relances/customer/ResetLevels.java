package fr.relances.customer;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: each fiche above all of its open pièces falls to the highest of them, 0 when none; none rises (R20). */
public final class ResetLevels {

    private final Database database;
    private final Session session;

    public ResetLevels(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** All that was {@code shown}, or nothing where something else is true by now; returns how many fiches fell. */
    public int run(String entityCode, List<LevelFall> shown) {
        session.require(Permission.LEVELS);
        return database.write(transaction -> {
            Locks.entities(transaction);
            LevelMapper mapper = transaction.mapper(LevelMapper.class);
            if (!mapper.findFallen(entityCode, null).equals(shown)) {
                throw new OperatorException("reset.changed_meanwhile");
            }
            for (LevelFall fall : shown) {
                mapper.lowerLevel(entityCode, fall, session.now(), session.operator());
                mapper.recordFall(entityCode, fall, session.now(), session.operator());
            }
            return shown.size();
        });
    }
}
