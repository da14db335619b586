package fr.relances.selection;

import fr.relances.db.Database;
import fr.relances.session.Session;
import java.util.Optional;

/** Use case: what this operator left last on a screen, in whatever entity (R2). Changes nothing. */
public final class RecallLastSelection {

    private final Database database;
    private final Session session;

    public RecallLastSelection(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public Optional<SavedSelection> run(String screen) {
        return database
                .read(SelectionMapper.class, mapper -> mapper.findLastOfAllEntities(session.operator(), screen))
                .stream()
                .findFirst();
    }
}
