package fr.relances.screen.customer;

import fr.relances.customer.Customer;
import fr.relances.customer.ReadCustomer;
import fr.relances.openitem.ItemQuery;
import fr.relances.openitem.ItemRow;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.AskWindow;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.openitem.ItemList;
import fr.relances.screen.openitem.ItemPage;
import fr.relances.screen.statement.StatementPage;
import fr.relances.text.Messages;
import java.util.List;
import java.util.function.Consumer;

/** A fiche tiers: its fields, its Pièces and its Relances, one after another by F5; F10 stores. */
final class CustomerPage extends Page {

    private enum Section {
        FIELDS,
        ITEMS,
        LETTERS
    }

    /** All that a fiche shows, read at once. */
    private record Shown(EntityParameters parameters, ReadCustomer.Fiche fiche, List<ItemRow> items) {}

    private final CustomerUseCases useCases;
    private final Consumer<String> stored;
    private final CustomerForm form;
    private Shown shown;
    private ItemList items;
    private Section section = Section.FIELDS;
    private boolean stale;

    private CustomerPage(Desk desk, CustomerUseCases useCases, Shown shown, Consumer<String> stored) {
        super(desk, "customer");
        this.useCases = useCases;
        this.stored = stored;
        this.form = new CustomerForm(desk, shown.parameters(), shown.fiche().customer());
        this.shown = shown;
        this.items = new ItemList(desk, shown.items(), true, this::openItem);
        go(Section.FIELDS);
    }

    /** {@code stored} gets the code after each change that was stored. */
    static void open(Desk desk, CustomerUseCases useCases, String code, Consumer<String> stored) {
        WorkWindow.run(
                desk,
                Messages.of("title.customer"),
                progress -> read(useCases, code),
                shown -> desk.open(new CustomerPage(desk, useCases, shown, stored)));
    }

    /** A fiche with nothing in it. */
    static void openNew(Desk desk, CustomerUseCases useCases, Consumer<String> stored) {
        WorkWindow.run(
                desk,
                Messages.of("title.customer"),
                progress -> new Shown(
                        useCases.readParameters().run(useCases.entityCode()),
                        new ReadCustomer.Fiche(Customer.blank(), List.of()),
                        List.of()),
                shown -> desk.open(new CustomerPage(desk, useCases, shown, stored)));
    }

    private static Shown read(CustomerUseCases useCases, String code) {
        String entityCode = useCases.entityCode();
        return new Shown(
                useCases.readParameters().run(entityCode),
                useCases.read().run(entityCode, code),
                useCases.items().find().run(ItemQuery.openOf(entityCode, code)));
    }

    private void go(Section next) {
        if (next != Section.FIELDS && form.seen().isNew()) {
            desk.refuse(Messages.of("customer.new.first"));
            return;
        }
        section = next;
        fill(
                switch (section) {
                    case FIELDS -> form.part();
                    case ITEMS -> items.part();
                    case LETTERS -> LetterList.part(desk, shown.fiche().letters());
                });
        if (section == Section.FIELDS) {
            keys.bind(Key.F10, "key.customer.store", this::store);
        } else {
            keys.bind(Key.F10, "key.customer.statement", this::openStatement);
        }
        Section after = Section.values()[(section.ordinal() + 1) % Section.values().length];
        keys.bind(Key.F5, "key.customer." + after.name(), () -> go(after));
    }

    @Override
    protected String step() {
        Customer seen = form.seen();
        return seen.isNew()
                ? Messages.of("customer.new")
                : seen.code() + " " + seen.name() + "   " + Messages.of("customer.section." + section.name());
    }

    @Override
    protected void paintBody(Canvas body) {
        if (section == Section.FIELDS) {
            form.paint(body);
        } else {
            super.paintBody(body);
        }
    }

    private void store() {
        if (form.part().check()) {
            WorkWindow.run(
                    desk,
                    title(),
                    progress -> useCases.edit().run(useCases.entityCode(), form.seen(), form.typed()),
                    this::storedNow);
        }
    }

    private void storedNow(Customer customer) {
        form.fill(customer);
        stored.accept(customer.code());
        desk.say(Messages.of("customer.stored", customer.code()));
    }

    private void openStatement() {
        Customer seen = form.seen();
        StatementPage.open(
                desk,
                useCases.statements(),
                new StatementPage.Account(useCases.entityCode(), seen.code(), seen.name()));
    }

    private void openItem(ItemRow row) {
        ItemPage.open(desk, useCases.items(), row.id(), () -> stale = true);
    }

    /** A payment may have changed the level of the fiche (R20), unless the operator is typing in it. */
    @Override
    protected void shown() {
        if (stale) {
            stale = false;
            String code = form.seen().code();
            stored.accept(code);
            WorkWindow.run(desk, title(), progress -> read(useCases, code), this::show);
        }
    }

    private void show(Shown now) {
        shown = now;
        items = new ItemList(desk, now.items(), true, this::openItem).like(items);
        if (!form.part().touched()) {
            form.fill(now.fiche().customer());
        }
        go(section);
    }

    @Override
    protected boolean unsaved() {
        return form.part().touched();
    }

    /** Back to the fields, then out; what was typed is not lost without a question. */
    @Override
    protected void back() {
        if (section != Section.FIELDS) {
            go(Section.FIELDS);
        } else if (form.part().touched()) {
            new AskWindow(desk, Messages.of("customer.ask.leave"), super::back).show();
        } else {
            super.back();
        }
    }
}
