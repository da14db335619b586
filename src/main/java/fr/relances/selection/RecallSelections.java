package fr.relances.selection;

import fr.relances.db.Database;
import fr.relances.session.Session;
import java.util.List;

/** Use case: what this operator left and saved on a screen for an entity, the last one first. Changes nothing. */
public final class RecallSelections {

    private final Database database;
    private final Session session;

    public RecallSelections(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public List<SavedSelection> run(SelectionPlace place) {
        return database.read(SelectionMapper.class, mapper -> mapper.findSelections(session.operator(), place));
    }
}
