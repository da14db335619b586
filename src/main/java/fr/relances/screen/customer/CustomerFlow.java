package fr.relances.screen.customer;

import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 12 of the INDEX. */
public final class CustomerFlow {

    private final CustomerUseCases useCases;

    public CustomerFlow(CustomerUseCases useCases) {
        this.useCases = useCases;
    }

    /** Opens the list of all tiers. */
    public void open(Desk desk) {
        WorkWindow.run(
                desk,
                Messages.of("title.customers"),
                progress -> useCases.find().run(useCases.entityCode()),
                rows -> desk.open(new CustomersPage(desk, useCases, rows)));
    }

    /** Opens the fiche of one tiers, from another screen; {@code stored} is called after each change. */
    public void openCustomer(Desk desk, String code, Runnable stored) {
        CustomerPage.open(desk, useCases, code, changed -> stored.run());
    }
}
