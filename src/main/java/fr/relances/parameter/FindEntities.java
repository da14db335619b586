package fr.relances.parameter;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the administrative entities and their sites. Changes nothing. */
public final class FindEntities {

    private final Database database;

    public FindEntities(Database database) {
        this.database = database;
    }

    public List<AdministrativeEntity> run() {
        return database.read(ParameterMapper.class, ParameterMapper::findEntities);
    }

    /** All sites of all entities, in the order of entity and code. */
    public List<SiteEntity> sites() {
        return database.read(ParameterMapper.class, ParameterMapper::findSites);
    }
}
