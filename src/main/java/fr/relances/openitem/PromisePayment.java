package fr.relances.openitem;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;

/** Use case: somebody promised to pay an amount on a day (R9, R32), or the promise is dropped. */
public final class PromisePayment {

    private final Database database;
    private final Session session;
    private final ItemStore store;

    public PromisePayment(Database database, Session session) {
        this.database = database;
        this.session = session;
        this.store = new ItemStore(session, new LowerLevels(session));
    }

    /** Without a date and an amount the promise that stands is dropped; a promise without a taker is the operator's. */
    public void run(OpenItem item, OpenItem.Promise promise) {
        session.require(Permission.ITEMS);
        ItemStore.refuse(item, ItemChecks.promiseDate(promise.date(), session.today()));
        ItemStore.refuse(item, ItemChecks.promise(item, promise.date(), promise.amount()));
        OpenItem.Promise wanted = promise.stands() ? taken(promise) : OpenItem.Promise.NONE;
        database.write(OpenItemMapper.class, mapper -> {
            int rows = mapper.updatePromise(item, wanted, session.now(), session.operator());
            ItemStore.changed(mapper, item, rows);
            store.record(mapper, item, "PROMESSE", ItemTexts.promise(item.promise()), ItemTexts.promise(wanted));
            return rows;
        });
    }

    private OpenItem.Promise taken(OpenItem.Promise promise) {
        String taker = promise.takenBy().isBlank() ? session.operator() : promise.takenBy();
        return new OpenItem.Promise(promise.date(), promise.amount(), taker);
    }
}
