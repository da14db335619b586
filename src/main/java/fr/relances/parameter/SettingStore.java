package fr.relances.parameter;

import fr.relances.db.Transaction;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.Set;

/** An entity's options and settings within one transaction: its row is locked, and each change keeps who made it. */
final class SettingStore {

    private final ParameterMapper parameters;
    private final SettingMapper mapper;
    private final Session session;
    private final String entityCode;

    SettingStore(Transaction transaction, Session session, String entityCode) {
        this.parameters = transaction.mapper(ParameterMapper.class);
        this.mapper = transaction.mapper(SettingMapper.class);
        this.session = session;
        this.entityCode = entityCode;
        if (transaction.mapper(DunningLevelMapper.class).lockEntity(entityCode).isEmpty()) {
            throw new OperatorException("entity.unknown", entityCode);
        }
    }

    EntitySettings settings() {
        return ReadParameters.settings(parameters.findSettings(entityCode));
    }

    Set<DisplayOption> shownOptions() {
        return ReadParameters.shownOptions(parameters.findOptions(entityCode));
    }

    /** Whether the option is another than before; then it is stored. */
    boolean store(DisplayOption option, boolean before, boolean after) {
        if (before == after) {
            return false;
        }
        ChosenOption chosen = new ChosenOption(option.name(), after);
        if (mapper.updateOption(entityCode, chosen) == 0) {
            mapper.insertOption(entityCode, chosen);
        }
        record("OPTION " + option.name(), before ? "O" : "N", after ? "O" : "N");
        return true;
    }

    /** Whether the setting is another than before; then it is stored. */
    boolean store(String name, String before, String after) {
        if (before.equals(after)) {
            return false;
        }
        Setting setting = new Setting(name, after);
        if (mapper.updateSetting(entityCode, setting) == 0) {
            mapper.insertSetting(entityCode, setting);
        }
        record("REGLAGE " + name, before, after);
        return true;
    }

    private void record(String kind, String before, String after) {
        parameters.insertChange(
                entityCode, kind, new ParameterMapper.Changed(before, after), session.now(), session.operator());
    }
}
