package fr.relances.screen.balance;

import fr.relances.balance.AgedBalance;
import fr.relances.balance.AgedCustomer;
import fr.relances.balance.BalanceOrder;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.customer.CustomerFlow;
import fr.relances.screen.selection.FilterSelection;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Messages;
import java.time.LocalDate;

/** The aged balance: the tiers in euros, at the foot the tiers of the cursor and the sums of all to the cent. */
final class BalancePage extends Page {

    private final BalanceUseCases useCases;
    private final CustomerFlow customers;
    private final Selections selections;
    private AgedBalance balance;
    private BalanceFoot foot;
    private VirtualList<AgedCustomer> list;
    private boolean stale;

    BalancePage(Desk desk, BalanceUseCases useCases, CustomerFlow customers, AgedBalance balance) {
        super(desk, "balance");
        this.useCases = useCases;
        this.customers = customers;
        show(balance);
        selections = new Selections(
                        desk,
                        useCases.selections(),
                        new SelectionPlace(useCases.entityCode(), "BALANCE"),
                        new FilterSelection(desk, () -> list.typed(), text -> list.filter(text)))
                .bind(keys);
        keys.bind(Key.F6, "key.balance.date", this::askDate);
        keys.bind(Key.F10, "key.balance.write", this::askOutput);
    }

    @Override
    protected void closed() {
        selections.rememberLast(FilterSelection.write(list.typed()));
    }

    private void show(AgedBalance shown) {
        balance = shown;
        foot = new BalanceFoot(shown);
        VirtualList<AgedCustomer> next = BalanceColumns.list(desk, shown.customers());
        next.onDetail("key.customer.open", this::openCustomer);
        if (list != null) {
            next.filter(list.typed());
        }
        list = next;
        fill(list);
        BalanceOrder other = balance.order().other();
        keys.bind(Key.F5, "key.balance.order", () -> order(other));
    }

    /** From the top: one wants to see the first ones of that order. */
    private void order(BalanceOrder wanted) {
        AgedBalance now = balance;
        WorkWindow.run(desk, title(), progress -> now.in(wanted), this::show);
    }

    /** The same tiers under the cursor, where it is still there. */
    private void showAgain(AgedBalance shown) {
        String code = list.isEmpty() ? "" : list.current().code();
        show(shown);
        list.select(customer -> customer.code().equals(code));
    }

    private void openCustomer(AgedCustomer customer) {
        customers.openCustomer(desk, customer.code(), () -> stale = true);
    }

    private void askDate() {
        new BalanceDateWindow(desk, balance.date(), this::read).show();
    }

    private void askOutput() {
        desk.open(new BalanceOutputPage(desk, useCases.write(), balance));
    }

    private void read(LocalDate date) {
        BalanceOrder order = balance.order();
        WorkWindow.run(
                desk,
                title(),
                progress -> useCases.read().run(balance.entityCode(), date).in(order),
                this::showAgain);
    }

    /** What was changed on a fiche or a pièce counts at once. */
    @Override
    protected void shown() {
        if (stale) {
            stale = false;
            read(balance.date());
        }
    }

    @Override
    protected String step() {
        return Messages.of("balance.step." + balance.order(), balance.date());
    }

    @Override
    protected void paintBody(Canvas body) {
        int rows = body.rows() - BalanceFoot.ROWS;
        foot.paint(body.sub(0, rows, body.columns(), BalanceFoot.ROWS), list);
        list.paint(body.sub(0, 0, body.columns(), rows));
    }
}
