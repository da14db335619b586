package fr.relances.selection;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: keeps a selection for its operator, under a name or as the last one; replaces what had that name. */
public final class RememberSelection {

    /** The column's width; thousands of tiers chosen one by one do not fit. */
    private static final int LONGEST = 32_000;

    private final Database database;
    private final Session session;

    public RememberSelection(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** A named one that is too long is refused; a last one that is too long leaves the former. */
    public void run(SelectionPlace place, String name, String content) {
        session.require(Permission.READ);
        if (content.length() > LONGEST) {
            if (name.equals(SavedSelection.LAST)) {
                return;
            }
            throw new OperatorException("selection.too_long", name);
        }
        database.write(SelectionMapper.class, mapper -> {
            mapper.deleteSelection(session.operator(), place, name);
            return mapper.insertSelection(session.operator(), place, new SavedSelection(name, content, session.now()));
        });
    }
}
