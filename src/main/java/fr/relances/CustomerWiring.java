package fr.relances;

import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.LowerLevels;
import fr.relances.customer.ReadCustomer;
import fr.relances.db.Database;
import fr.relances.openitem.ConfirmDueDate;
import fr.relances.openitem.DisputeItem;
import fr.relances.openitem.FindOpenItems;
import fr.relances.openitem.PromisePayment;
import fr.relances.openitem.ReadOpenItem;
import fr.relances.openitem.RecordPayment;
import fr.relances.openitem.SettleItem;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.customer.CustomerFlow;
import fr.relances.screen.customer.CustomerUseCases;
import fr.relances.screen.openitem.ItemFlow;
import fr.relances.screen.openitem.ItemUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.session.Session;
import java.util.List;

/** The part of {@link Wiring} that builds Tiers and Pièces. */
final class CustomerWiring {

    private final Database database;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final SelectionUseCases selections;

    CustomerWiring(Database database, Session session, CurrentEntity currentEntity, SelectionUseCases selections) {
        this.database = database;
        this.session = session;
        this.currentEntity = currentEntity;
        this.selections = selections;
    }

    List<IndexEntry> entries(Desk desk) {
        ItemUseCases items = items();
        CustomerFlow customerFlow = new CustomerFlow(customers(items));
        ItemFlow itemFlow = new ItemFlow(items);
        return List.of(
                new IndexEntry(12, "index.entry.12", () -> customerFlow.open(desk)),
                new IndexEntry(13, "index.entry.13", () -> itemFlow.open(desk)));
    }

    private CustomerUseCases customers(ItemUseCases items) {
        return new CustomerUseCases(
                currentEntity,
                new ReadParameters(database),
                new FindCustomers(database, session),
                new ReadCustomer(database),
                new EditCustomer(database, session),
                selections,
                items);
    }

    private ItemUseCases items() {
        LowerLevels lowerLevels = new LowerLevels(session);
        return new ItemUseCases(
                currentEntity,
                new FindOpenItems(database),
                new ReadOpenItem(database),
                selections,
                new ItemUseCases.Changing(
                        new RecordPayment(database, session, lowerLevels),
                        new SettleItem(database, session, lowerLevels),
                        new DisputeItem(database, session),
                        new PromisePayment(database, session),
                        new ConfirmDueDate(database, session)));
    }
}
