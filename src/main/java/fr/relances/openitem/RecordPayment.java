package fr.relances.openitem;

import fr.relances.amount.Amount;
import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import java.time.LocalDate;
import java.util.List;

/** Use case: a payment of a pièce, in full or in part; the fiches whose level fell by it (R20). */
public final class RecordPayment {

    private final Database database;
    private final Session session;
    private final ItemStore store;

    public RecordPayment(Database database, Session session, LowerLevels lowerLevels) {
        this.database = database;
        this.session = session;
        this.store = new ItemStore(session, lowerLevels);
    }

    /** {@code label} may be empty; what is more than the balance is refused. */
    public List<LevelFall> run(OpenItem item, Amount paid, LocalDate date, String label) {
        session.require(Permission.ITEMS);
        ItemStore.refuse(item, ItemChecks.payment(item, paid));
        ItemStore.refuse(item, ItemChecks.paymentDate(item, date, session.today()));
        PromiseOutcome outcome = PromiseOutcome.of(item.promise(), paid, date);
        return database.write(
                transaction -> store.move(transaction, item, store.movement(date, paid, "REGLEMENT", label), outcome));
    }
}
