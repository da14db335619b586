package fr.relances.customer;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the fiches that Remise à zéro des niveaux would lower, by code (R20). Changes nothing. */
public final class FindLevelFalls {

    private final Database database;

    public FindLevelFalls(Database database) {
        this.database = database;
    }

    public List<LevelFall> run(String entityCode) {
        return database.read(LevelMapper.class, mapper -> mapper.findFallen(entityCode, null));
    }
}
