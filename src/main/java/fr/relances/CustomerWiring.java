package fr.relances;

import fr.relances.balance.ReadAgedBalance;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.command.BalanceCommand;
import fr.relances.command.Console;
import fr.relances.command.StatementCommand;
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
import fr.relances.screen.balance.BalanceFlow;
import fr.relances.screen.balance.BalanceUseCases;
import fr.relances.screen.customer.CustomerFlow;
import fr.relances.screen.customer.CustomerUseCases;
import fr.relances.screen.openitem.ItemFlow;
import fr.relances.screen.openitem.ItemUseCases;
import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.screen.statement.StatementUseCases;
import fr.relances.session.Session;
import fr.relances.statement.PrintStatements;
import fr.relances.statement.ReadStatement;
import fr.relances.statement.WriteStatements;
import java.util.List;
import java.util.concurrent.Callable;

/** The part of {@link Wiring} that builds Tiers, Pièces and Balance âgée. */
final class CustomerWiring {

    private final Database database;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final SelectionUseCases selections;
    private final PrintingUseCases printing;

    CustomerWiring(
            Database database,
            Session session,
            CurrentEntity currentEntity,
            SelectionUseCases selections,
            PrintingUseCases printing) {
        this.database = database;
        this.session = session;
        this.currentEntity = currentEntity;
        this.selections = selections;
        this.printing = printing;
    }

    List<IndexEntry> entries(Desk desk) {
        ItemUseCases items = items();
        CustomerFlow customerFlow = new CustomerFlow(customers(items));
        ItemFlow itemFlow = new ItemFlow(items);
        BalanceFlow balanceFlow = new BalanceFlow(balance(), customerFlow);
        return List.of(
                new IndexEntry(12, "index.entry.12", () -> customerFlow.open(desk)),
                new IndexEntry(13, "index.entry.13", () -> itemFlow.open(desk)),
                new IndexEntry(15, "index.entry.15", () -> balanceFlow.open(desk)));
    }

    List<Callable<Integer>> commands(Console console) {
        return List.of(
                new BalanceCommand(
                        console,
                        session,
                        currentEntity,
                        new ReadAgedBalance(database),
                        new WriteAgedBalance(new ReadParameters(database))),
                new StatementCommand(console, session, currentEntity, writeStatements(), printStatements()));
    }

    private WriteStatements writeStatements() {
        return new WriteStatements(new ReadStatement(database), new ReadParameters(database), session);
    }

    private PrintStatements printStatements() {
        return new PrintStatements(writeStatements(), printing.spooler());
    }

    private BalanceUseCases balance() {
        return new BalanceUseCases(
                currentEntity,
                new ReadAgedBalance(database),
                new WriteAgedBalance(new ReadParameters(database)),
                selections);
    }

    private CustomerUseCases customers(ItemUseCases items) {
        return new CustomerUseCases(
                currentEntity,
                new ReadParameters(database),
                new FindCustomers(database, session),
                new ReadCustomer(database),
                new EditCustomer(database, session),
                selections,
                items,
                new StatementUseCases(writeStatements(), printStatements(), printing));
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
