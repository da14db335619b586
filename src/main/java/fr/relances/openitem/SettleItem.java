package fr.relances.openitem;

import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: {@code Solder}, the balance of a pièce or a credit goes to zero for a reason other than a payment. */
public final class SettleItem {

    private final Database database;
    private final Session session;
    private final ItemStore store;

    public SettleItem(Database database, Session session, LowerLevels lowerLevels) {
        this.database = database;
        this.session = session;
        this.store = new ItemStore(session, lowerLevels);
    }

    /** The fiches whose level fell by it (R20). */
    public List<LevelFall> run(OpenItem item, String reason) {
        session.require(Permission.ITEMS);
        if (item.balance().isZero()) {
            throw new OperatorException("item.settled.already", item.label().number());
        }
        ItemStore.refuse(item, ItemChecks.settleReason(reason));
        return database.write(transaction -> {
            Locks.customer(transaction, item.entityCode(), item.label().customerCode());
            if (item.promise().stands()) {
                store.record(
                        transaction.mapper(OpenItemMapper.class),
                        item,
                        "PROMESSE",
                        ItemTexts.promise(item.promise()),
                        "");
            }
            return store.move(
                    transaction,
                    item,
                    store.movement(session.today(), item.balance(), "SOLDE", reason),
                    PromiseOutcome.NONE);
        });
    }
}
