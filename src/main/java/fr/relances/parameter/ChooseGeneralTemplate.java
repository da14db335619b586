package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;

/** Use case: the model that an entity's letters are made with unless another is named (R24). */
public final class ChooseGeneralTemplate {

    private final Database database;
    private final Session session;
    private final TemplateCheck check;

    /** {@code check} refuses a model that no letter can be made with. */
    public ChooseGeneralTemplate(Database database, Session session, TemplateCheck check) {
        this.database = database;
        this.session = session;
        this.check = check;
    }

    /** Refuses the name of a model that is not there or has a fault. */
    public interface TemplateCheck {

        void run(String name);
    }

    /** Stores {@code wanted} unless the general model is no longer the one that the operator has {@code seen}. */
    public void run(String entityCode, String seen, String wanted) {
        session.require(Permission.SETTINGS);
        check.run(wanted);
        database.write(transaction -> {
            SettingStore settings = new SettingStore(transaction, session, entityCode);
            String stored = settings.settings().generalTemplate();
            if (!stored.equals(seen)) {
                throw new OperatorException("models.changed_meanwhile", stored);
            }
            return settings.store(ReadParameters.GENERAL_TEMPLATE, stored, wanted);
        });
    }
}
