package fr.relances.openitem;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.time.LocalDate;

/** Use case: a due date that was inferred is right, or is another; it is estimated no more. */
public final class ConfirmDueDate {

    private final Database database;
    private final Session session;
    private final ItemStore store;

    public ConfirmDueDate(Database database, Session session) {
        this.database = database;
        this.session = session;
        this.store = new ItemStore(session, new LowerLevels(session));
    }

    public void run(OpenItem item, LocalDate dueDate) {
        session.require(Permission.ITEMS);
        if (!item.dueDateToConfirm()) {
            throw new OperatorException("item.due_date.certain", item.label().number());
        }
        ItemStore.refuse(item, ItemChecks.dueDate(item, dueDate));
        database.write(OpenItemMapper.class, mapper -> {
            int rows = mapper.updateDueDate(item, dueDate, session.now(), session.operator());
            ItemStore.changed(mapper, item, rows);
            store.record(
                    mapper,
                    item,
                    "ECHEANCE",
                    Messages.of("item.record.estimated", item.terms().dueDate()),
                    Formats.date(dueDate));
            return rows;
        });
    }
}
