package fr.relances.selection;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: takes a named selection away from its operator. */
public final class DeleteSelection {

    private final Database database;
    private final Session session;

    public DeleteSelection(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** One that another session of the operator has deleted meanwhile is refused. */
    public void run(SelectionPlace place, String name) {
        session.require(Permission.READ);
        database.write(SelectionMapper.class, mapper -> {
            if (mapper.deleteSelection(session.operator(), place, name) == 0) {
                throw new OperatorException("selection.gone", name);
            }
            return 1;
        });
    }
}
