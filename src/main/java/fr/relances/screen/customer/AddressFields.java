package fr.relances.screen.customer;

import fr.relances.customer.Customer;
import fr.relances.screen.Form;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;

/** The section ADRESSE: what is typed must fit the window of the envelope together with the name (R36). */
final class AddressFields {

    static final int SECTION_ROW = 5;

    private static final int LEFT = IdentityFields.LEFT;

    private final TextField address1;
    private final TextField address2;
    private final TextField address3;
    private final TextField postalCode;
    private final TextField town;
    private final TextField country;

    /** {@code problem} tells what is wrong with the name and the address together. */
    AddressFields(Form form, Supplier<Optional<String>> problem) {
        form.section(SECTION_ROW, Messages.of("customer.section.address"));
        address1 = form.add(6, 1, LEFT, line("address1", problem));
        address2 = form.add(7, 1, LEFT, line("address2", problem));
        address3 = form.add(8, 1, LEFT, line("address3", problem));
        postalCode = form.add(9, 1, LEFT, new TextField("postalCode", 8).most(20));
        town = form.add(9, 28, 34, new TextField("town", 38).most(100));
        country = form.add(10, 1, LEFT, new TextField("country", 30).most(60));
    }

    private static TextField line(String name, Supplier<Optional<String>> problem) {
        return new TextField(name, 38).most(100).check(typed -> typed.isEmpty() ? Optional.empty() : problem.get());
    }

    void fill(Customer.Address address) {
        address1.set(address.address1());
        address2.set(address.address2());
        address3.set(address.address3());
        postalCode.set(address.postalCode());
        town.set(address.town());
        country.set(address.country());
    }

    Customer.Address value() {
        return new Customer.Address(
                address1.value(),
                address2.value(),
                address3.value(),
                postalCode.value(),
                town.value(),
                country.value());
    }
}
