package fr.relances.parameter;

import fr.relances.db.Database;
import fr.relances.db.Transaction;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Use case: what one level of dunning asks and says (R10, R23), stored with who changed what, or nothing of it. */
public final class EditLevel {

    private static final int RECORDED = 1000;
    private static final int BEFORE_THE_CHANGE = 100;

    private final Database database;
    private final Session session;
    private final TextCheck check;

    /** {@code check} refuses texts that no letter can be made of. */
    public EditLevel(Database database, Session session, TextCheck check) {
        this.database = database;
        this.session = session;
        this.check = check;
    }

    /** Refuses a level whose header or footer can't be merged and printed. */
    public interface TextCheck {

        void run(DunningLevel level);
    }

    /** Stores {@code level} unless it is no longer as the operator has {@code seen} it; empty for a new one. */
    public List<LevelField> run(String entityCode, Optional<DunningLevel> seen, DunningLevel level) {
        session.require(Permission.SETTINGS);
        for (LevelField field : LevelField.values()) {
            field.problem(field.of(level)).ifPresent(problem -> {
                throw new OperatorException("level.wrong", field.label(), problem);
            });
        }
        check.run(level);
        return database.write(transaction -> store(transaction, entityCode, seen, level));
    }

    private List<LevelField> store(
            Transaction transaction, String entityCode, Optional<DunningLevel> seen, DunningLevel level) {
        DunningLevelMapper levels = transaction.mapper(DunningLevelMapper.class);
        ParameterMapper parameters = transaction.mapper(ParameterMapper.class);
        if (levels.lockEntity(entityCode).isEmpty()) {
            throw new OperatorException("entity.unknown", entityCode);
        }
        List<DunningLevel> all = parameters.findLevels(entityCode);
        Optional<DunningLevel> stored = all.stream()
                .filter(candidate -> candidate.level() == level.level())
                .findFirst();
        if (!stored.equals(seen)) {
            throw new OperatorException("level.changed_meanwhile", level.level());
        }
        List<LevelField> changed = Stream.of(LevelField.values())
                .filter(field -> !stored.map(field::of).orElse("").equals(field.of(level)))
                .toList();
        if (stored.isEmpty()) {
            checkFollows(all, level);
            parameters.insertLevel(entityCode, level);
        } else if (!changed.isEmpty()) {
            levels.updateLevel(entityCode, level);
        }
        changed.forEach(field -> record(parameters, entityCode, field, stored, level));
        return changed;
    }

    /** The level before a new one may have been deleted since it was proposed: levels have no gap. */
    private static void checkFollows(List<DunningLevel> all, DunningLevel level) {
        if (level.level() > all.size() + 1) {
            throw new OperatorException("level.gap", level.level(), level.level() - 1);
        }
    }

    private void record(
            ParameterMapper parameters,
            String entityCode,
            LevelField field,
            Optional<DunningLevel> stored,
            DunningLevel level) {
        String before = stored.map(field::of).orElse("");
        String after = field.of(level);
        int from = before.length() <= RECORDED && after.length() <= RECORDED ? 0 : begin(before, after);
        parameters.insertChange(
                entityCode,
                "NIVEAU " + level.level() + " " + field.name(),
                new ParameterMapper.Changed(part(before, from), part(after, from)),
                session.now(),
                session.operator());
    }

    /** A little before the first difference of two texts. */
    private static int begin(String before, String after) {
        int same = 0;
        while (same < before.length() && same < after.length() && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return Math.max(0, same - BEFORE_THE_CHANGE);
    }

    /** What the record's column holds of a text, with … where something is left out. */
    private static String part(String text, int from) {
        String rest = from == 0 ? text : "…" + text.substring(from);
        return rest.length() <= RECORDED ? rest : rest.substring(0, RECORDED - 1) + "…";
    }
}
