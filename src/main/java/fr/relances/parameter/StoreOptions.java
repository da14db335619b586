package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.db.Transaction;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: the options of an entity's editions, each change stored with who made it, or nothing of it. */
public final class StoreOptions {

    private final Database database;
    private final Session session;

    public StoreOptions(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Stores what differs unless the options are no longer as the operator has {@code seen} them; gives how many did. */
    public int run(String entityCode, EditionOptions seen, EditionOptions wanted) {
        session.require(Permission.SETTINGS);
        return database.write(transaction -> store(transaction, entityCode, seen, wanted));
    }

    private int store(Transaction transaction, String entityCode, EditionOptions seen, EditionOptions wanted) {
        SettingStore settings = new SettingStore(transaction, session, entityCode);
        EditionOptions stored = EditionOptions.of(settings.shownOptions(), settings.settings());
        if (!stored.equals(seen)) {
            throw new OperatorException("options.changed_meanwhile");
        }
        int changed = 0;
        for (DisplayOption option : DisplayOption.values()) {
            boolean before = stored.shownOptions().contains(option);
            changed +=
                    count(settings.store(option, before, wanted.shownOptions().contains(option)));
        }
        changed += count(settings.store(
                ReadParameters.CREDIT_TREATMENT,
                stored.creditTreatment().name(),
                wanted.creditTreatment().name()));
        changed += count(settings.store(
                ReadParameters.AUTOMATIC_LEVEL_RESET,
                Boolean.toString(stored.automaticLevelReset()),
                Boolean.toString(wanted.automaticLevelReset())));
        return changed;
    }

    private static int count(boolean changed) {
        return changed ? 1 : 0;
    }
}
