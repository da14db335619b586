package fr.relances.screen.customer;

import fr.relances.customer.Category;
import fr.relances.customer.Customer;
import fr.relances.customer.CustomerChecks;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.Reference;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.PickList;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The section IDENTITE. */
final class IdentityFields {

    /** Where the fields at the left stand. */
    static final int LEFT = 15;

    /** Where the labels and the fields at the right stand. */
    static final int RIGHT_LABEL = 46;

    private static final int RIGHT = 59;

    private final Desk desk;
    private final TextField code;
    private final ChoiceField<Category> category;
    private final TextField name;
    private final TextField type;
    private final TextField representative;
    private final TextField email;
    private final TextField phone;

    IdentityFields(Desk desk, Form form, EntityParameters parameters, Supplier<Customer> seen) {
        this.desk = desk;
        form.section(0, Messages.of("customer.section.identity"));
        code = form.add(1, 1, LEFT, new TextField("code", 14).most(30).check(CustomerChecks::code));
        code.enabledWhen(() -> seen.get().isNew());
        category = form.add(
                1,
                RIGHT_LABEL,
                RIGHT,
                new ChoiceField<>("category", 17, List.of(Category.values()), Category::label)
                        .listOn(desk, Messages.of("label.customer.category")));
        name = form.add(2, 1, LEFT, new TextField("name", 38).most(300).check(CustomerChecks::name));
        type = form.add(3, 1, LEFT, reference("type", parameters.customerTypes()));
        representative =
                form.add(3, RIGHT_LABEL, RIGHT, reference("representative", parameters.salesRepresentatives()));
        email = form.add(4, 1, LEFT, new TextField("email", 28).most(254).check(CustomerChecks::email));
        phone = form.add(4, RIGHT_LABEL, RIGHT, new TextField("phone", 17).most(40));
    }

    /** A code of a list, or none. */
    private TextField reference(String fieldName, List<Reference> references) {
        TextField field = new TextField(fieldName, 8).most(20);
        field.check(typed -> typed.isEmpty()
                        || references.stream().anyMatch(each -> each.code().equals(typed))
                ? Optional.empty()
                : Optional.of(Messages.of("customer.wrong." + fieldName, typed)));
        List<Column<Reference>> columns = List.of(
                Column.left(Messages.of("customer.column.code"), 12, Reference::code),
                Column.left(Messages.of("customer.column.label"), 36, Reference::label));
        field.onList(() -> PickList.one(
                        desk,
                        Messages.of("label.customer." + fieldName),
                        references,
                        columns,
                        chosen -> field.choose(chosen.code()))
                .show());
        return field;
    }

    void fill(Customer customer) {
        code.set(customer.code());
        category.set(customer.classing().category());
        name.set(customer.name());
        type.set(customer.classing().type());
        representative.set(customer.classing().salesRepresentative());
        email.set(customer.contact().email());
        phone.set(customer.contact().phone());
    }

    String code() {
        return code.value();
    }

    String name() {
        return name.value();
    }

    Customer.Classing classing() {
        return new Customer.Classing(type.value(), category.value(), representative.value());
    }

    Customer.Contact contact() {
        return new Customer.Contact(email.value(), phone.value());
    }
}
