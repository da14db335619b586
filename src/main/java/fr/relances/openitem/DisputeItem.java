package fr.relances.openitem;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;

/** Use case: a pièce is en litige for an amount and a reason (R9, R32), or no more. */
public final class DisputeItem {

    private final Database database;
    private final Session session;
    private final ItemStore store;

    public DisputeItem(Database database, Session session) {
        this.database = database;
        this.session = session;
        this.store = new ItemStore(session, new LowerLevels(session));
    }

    /** An amount of zero lifts the dispute. */
    public void run(OpenItem item, OpenItem.Dispute dispute) {
        session.require(Permission.ITEMS);
        ItemStore.refuse(item, ItemChecks.dispute(item, dispute.amount()));
        ItemStore.refuse(item, ItemChecks.disputeReason(dispute.amount(), dispute.reason()));
        OpenItem.Dispute wanted = dispute.amount().isZero() ? OpenItem.Dispute.NONE : dispute;
        database.write(OpenItemMapper.class, mapper -> {
            int rows = mapper.updateDispute(item, wanted, session.now(), session.operator());
            ItemStore.changed(mapper, item, rows);
            store.record(mapper, item, "LITIGE", ItemTexts.dispute(item.dispute()), ItemTexts.dispute(wanted));
            return rows;
        });
    }
}
