package fr.relances.dunning;

import fr.relances.db.Database;
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
    public void run(String name, DunningSelection selection) {
        String content = SelectionText.write(selection);
        if (content.length() > LONGEST) {
            if (name.equals(SavedSelection.LAST)) {
                return;
            }
            throw new OperatorException("dunning.selection.too_long", name);
        }
        String entityCode = selection.criteria().entityCode();
        database.write(SelectionMapper.class, mapper -> {
            mapper.deleteSelection(session.operator(), entityCode, name);
            return mapper.insertSelection(
                    session.operator(), entityCode, new SelectionRow(name, content, session.now()));
        });
    }
}
