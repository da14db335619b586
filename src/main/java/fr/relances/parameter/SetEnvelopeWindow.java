package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: the place of the window on an entity's envelopes (R36), kept with who changed it and what it was. */
public final class SetEnvelopeWindow {

    private final Database database;
    private final Session session;

    public SetEnvelopeWindow(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Stores {@code wanted} unless the window is no longer as the operator has {@code seen} it; gives whether it differs. */
    public boolean run(String entityCode, EnvelopeWindow seen, EnvelopeWindow wanted) {
        wanted.check();
        return database.write(transaction -> {
            SettingStore settings = new SettingStore(transaction, session, entityCode);
            EnvelopeWindow stored = settings.settings().window();
            if (!stored.equals(seen)) {
                throw new OperatorException("window.changed_meanwhile", stored);
            }
            return settings.store(ReadParameters.ENVELOPE_WINDOW, stored.content(), wanted.content());
        });
    }
}
