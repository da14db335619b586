package fr.relances.openitem;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: gives the ticked pièces a level and a date by hand; the fiche tiers stays as it is (R19). */
public final class ChangeLevels {

    private final Database database;
    private final Session session;

    public ChangeLevels(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * All of {@code ticked} or none: a pièce that somebody changed since it was shown is refused by name. What has the
     * level and date already is left alone.
     */
    public ChangedLevels run(LevelCriteria criteria, NewLevel to, List<LevelItem> ticked) {
        session.require(Permission.LEVELS);
        ItemLevelMapper.Stamp stamp = new ItemLevelMapper.Stamp(
                criteria.entityCode(), criteria.customerCode(), session.now(), session.operator());
        return database.write(transaction -> {
            Locks.customer(transaction, stamp.entityCode(), stamp.customerCode());
            ItemLevelMapper mapper = transaction.mapper(ItemLevelMapper.class);
            if (to.level() > 0 && mapper.countLevels(stamp.entityCode(), to.level()) == 0) {
                throw new OperatorException("dunning.level.unknown", to.level());
            }
            List<LevelItem> changing =
                    ticked.stream().filter(item -> !to.isThatOf(item)).toList();
            changing.forEach(item -> change(mapper, item, to, stamp));
            return new ChangedLevels(
                    changing.size(),
                    ticked.size() - changing.size(),
                    mapper.findCustomerLevel(stamp.entityCode(), stamp.customerCode())
                            .get(0),
                    mapper.highestLevel(stamp.entityCode(), stamp.customerCode()));
        });
    }

    private static void change(ItemLevelMapper mapper, LevelItem item, NewLevel to, ItemLevelMapper.Stamp stamp) {
        if (mapper.updateLevel(item, to, stamp) == 0) {
            throw new OperatorException(
                    "levels.changed_meanwhile",
                    item.number(),
                    mapper.findChangedBy(item.id()).stream().findFirst().orElse("?"));
        }
        mapper.insertChange(
                item, NewLevel.text(item.level(), item.lastDunningDate()), NewLevel.text(to.level(), to.date()), stamp);
    }
}
