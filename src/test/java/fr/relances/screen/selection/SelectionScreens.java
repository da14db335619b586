package fr.relances.screen.selection;

import fr.relances.db.Database;
import fr.relances.selection.DeleteSelection;
import fr.relances.selection.RecallLastSelection;
import fr.relances.selection.RecallSelections;
import fr.relances.selection.RememberSelection;
import fr.relances.session.Session;

/** F2 on a test's base. */
public final class SelectionScreens {

    private SelectionScreens() {}

    public static SelectionUseCases useCases(Database database, Session session) {
        return new SelectionUseCases(
                new RecallSelections(database, session),
                new RecallLastSelection(database, session),
                new RememberSelection(database, session),
                new DeleteSelection(database, session));
    }
}
