package fr.relances.screen.balance;

import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.customer.CustomerFlow;
import fr.relances.text.Messages;
import java.time.LocalDate;

/** Entry 15 of the INDEX. */
public final class BalanceFlow {

    private final BalanceUseCases useCases;
    private final CustomerFlow customers;

    /** {@code customers} opens the fiche of a tiers. */
    public BalanceFlow(BalanceUseCases useCases, CustomerFlow customers) {
        this.useCases = useCases;
        this.customers = customers;
    }

    /** Opens the balance of today, by name. */
    public void open(Desk desk) {
        WorkWindow.run(
                desk,
                Messages.of("title.balance"),
                progress -> useCases.read().run(useCases.entityCode(), LocalDate.now(desk.clock())),
                balance -> desk.open(new BalancePage(desk, useCases, customers, balance)));
    }
}
