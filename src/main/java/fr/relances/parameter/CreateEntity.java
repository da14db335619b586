package fr.relances.parameter;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.text.Messages;

/** Use case: a new administrative entity with its first site and the three usual levels. */
public final class CreateEntity {

    /** What a new base begins with. */
    public static final String FIRST = "1";

    private static final int USUAL_LEVELS = 3;
    private static final int PAYMENT_DAYS = 8;

    private final Database database;

    public CreateEntity(Database database) {
        this.database = database;
    }

    /** Stores the entity unless it is there already; true when it was new. */
    public boolean run(String code, String name) {
        return database.write(ParameterMapper.class, mapper -> {
            if (mapper.findEntities().stream().anyMatch(entity -> entity.code().equals(code))) {
                return false;
            }
            insert(mapper, code, name);
            return true;
        });
    }

    /** Inside the caller's transaction. */
    static void insert(ParameterMapper mapper, String code, String name) {
        mapper.insertEntity(code, name);
        mapper.insertSite(new SiteEntity(code, FIRST, name));
        for (int level = 1; level <= USUAL_LEVELS; level++) {
            mapper.insertLevel(code, usualLevel(level));
        }
    }

    /** The first entity of a new base, to be completed by the operator; does nothing on a base that has one. */
    public void ensureFirst() {
        boolean empty = database.read(
                ParameterMapper.class, mapper -> mapper.findEntities().isEmpty());
        if (empty) {
            run(FIRST, Messages.of("entity.first"));
        }
    }

    private static DunningLevel usualLevel(int level) {
        return new DunningLevel(
                level,
                Messages.of("level." + level + ".name"),
                level == USUAL_LEVELS,
                new DunningLevel.Conditions(0, 0, Amount.ZERO),
                PAYMENT_DAYS,
                new DunningLevel.Texts(
                        Messages.of("level." + level + ".header"), Messages.of("level." + level + ".footer")));
    }
}
