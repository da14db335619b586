package fr.relances.screen.customer;

import fr.relances.customer.AddressLines;
import fr.relances.customer.Customer;
import fr.relances.customer.CustomerChecks;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Look;
import fr.relances.text.Messages;

/** The sections IDENTITE, ADRESSE and COMPTABILITE of a fiche on one screen. */
final class CustomerForm {

    private static final int STAMP_ROW = 18;

    private final Form form;
    private final IdentityFields identity;
    private final AddressFields address;
    private final AccountingFields accounting;
    private Customer seen;

    CustomerForm(Desk desk, EntityParameters parameters, Customer customer) {
        seen = customer;
        form = new Form(desk, "customer");
        identity = new IdentityFields(desk, form, parameters, this::seen);
        address = new AddressFields(form, () -> CustomerChecks.address(seen, name(), address()));
        accounting = new AccountingFields(desk, form, parameters, this::seen);
        fill(customer);
    }

    /** What is stored now. */
    void fill(Customer customer) {
        seen = customer;
        identity.fill(customer);
        address.fill(customer.address());
        accounting.fill(customer);
        form.saved();
    }

    private String name() {
        return identity.name();
    }

    private Customer.Address address() {
        return address.value();
    }

    Form part() {
        return form;
    }

    /** The fiche before the operator typed. */
    Customer seen() {
        return seen;
    }

    Customer typed() {
        return new Customer(
                identity.code(),
                identity.name(),
                identity.classing(),
                address.value(),
                identity.contact(),
                accounting.accounting(seen),
                accounting.standing(seen),
                accounting.pause(),
                accounting.proceedings(),
                seen.stamp());
    }

    /** The form with what follows from its fields: lines of the address, deadline of the claim, who changed it last. */
    void paint(Canvas body) {
        form.paint(body);
        int lines = AddressLines.count(name(), address());
        String counted = " " + Messages.of("customer.lines", lines, AddressLines.LINES, AddressLines.WIDTH) + " ";
        body.putRight(
                body.columns() - 1,
                AddressFields.SECTION_ROW,
                counted,
                lines > AddressLines.LINES ? Look.STRONG : Look.PLAIN);
        accounting.paintDeadline(body);
        if (seen.stamp().at() != null) {
            body.put(
                    1,
                    STAMP_ROW,
                    Messages.of(
                            "customer.stamp", seen.stamp().at(), seen.stamp().by()));
        }
    }
}
