package fr.relances.screen.customer;

import fr.relances.customer.ListedCustomer;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.selection.FilterSelection;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import java.util.List;

/** All tiers of the entity. */
final class CustomersPage extends Page {

    private final CustomerUseCases useCases;
    private final Selections selections;
    private CustomerList list;
    private String stored = "";

    CustomersPage(Desk desk, CustomerUseCases useCases, List<ListedCustomer> rows) {
        super(desk, "customers");
        this.useCases = useCases;
        show(new CustomerList(desk, rows, this::open));
        selections = new Selections(
                        desk,
                        useCases.selections(),
                        new SelectionPlace(useCases.entityCode(), "TIERS"),
                        new FilterSelection(desk, () -> list.typed(), text -> list.filter(text)))
                .bind(keys);
        keys.bind(Key.F5, "key.customer.new", () -> CustomerPage.openNew(desk, useCases, this::noteStored));
    }

    private void show(CustomerList newList) {
        list = newList;
        fill(list.part());
    }

    @Override
    protected void closed() {
        selections.rememberLast(FilterSelection.write(list.typed()));
    }

    private void open(String code) {
        CustomerPage.open(desk, useCases, code, this::noteStored);
    }

    private void noteStored(String code) {
        stored = code;
    }

    /** After a change the sums and levels are read again, the filter and the place kept. */
    @Override
    protected void shown() {
        if (!stored.isEmpty()) {
            String code = stored;
            stored = "";
            WorkWindow.run(
                    desk,
                    title(),
                    progress -> useCases.find().run(useCases.entityCode()),
                    rows -> show(new CustomerList(desk, rows, this::open).like(list, code)));
        }
    }
}
