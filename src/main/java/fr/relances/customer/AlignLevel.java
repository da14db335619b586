package fr.relances.customer;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: sets a fiche's level to the highest among its open pièces, up or down, because an operator says so (R19). */
public final class AlignLevel {

    private final Database database;
    private final Session session;

    public AlignLevel(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Returns the level that the fiche has now; its date becomes that of the latest dunning of those pièces. */
    public int run(String entityCode, String code) {
        session.require(Permission.LEVELS);
        return database.write(transaction -> {
            Locks.customer(transaction, entityCode, code);
            LevelMapper mapper = transaction.mapper(LevelMapper.class);
            AlignedLevel level = mapper.findAligned(entityCode, code).stream()
                    .findFirst()
                    .orElseThrow(() -> new OperatorException("dunning.customer.unknown", code));
            if (level.level() != level.highest()) {
                mapper.align(entityCode, level, session.now(), session.operator());
                mapper.recordAligned(entityCode, level, session.now(), session.operator());
            }
            return level.highest();
        });
    }
}
