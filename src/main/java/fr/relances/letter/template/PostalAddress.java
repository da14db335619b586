package fr.relances.letter.template;

import fr.relances.customer.AddressLines;
import fr.relances.customer.Customer;
import fr.relances.letter.Letter;
import fr.relances.letter.paper.Printable;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R36: the recipient as the letter places it, and whether a letter can be sent there. */
public final class PostalAddress {

    private PostalAddress() {}

    /** Why it can't be used, for the operator; empty when it can. */
    public static Optional<String> problem(Letter.Recipient recipient) {
        Letter.Address address = recipient.address();
        String country = AddressLines.country(Printable.clean(address.country()));
        List<String> missing = new ArrayList<>();
        note(missing, recipient.name(), "letter.address.name");
        note(missing, country.isEmpty() ? address.postalCode() : country, "letter.address.postal_code");
        note(missing, address.town(), "letter.address.town");
        if (!missing.isEmpty()) {
            return Optional.of(Messages.of("letter.address.incomplete", String.join(", ", missing)));
        }
        int count = AddressLines.count(Printable.clean(recipient.name()), printable(address));
        return count <= AddressLines.LINES
                ? Optional.empty()
                : Optional.of(Messages.of("letter.address.long", count, AddressLines.LINES, AddressLines.WIDTH));
    }

    /** The lines in order, without an empty one; more than fit where {@link #problem} says so. */
    public static List<String> lines(Letter.Recipient recipient) {
        return AddressLines.of(Printable.clean(recipient.name()), printable(recipient.address()));
    }

    private static void note(List<String> missing, String value, String key) {
        if (value.isBlank()) {
            missing.add(Messages.of(key));
        }
    }

    private static Customer.Address printable(Letter.Address address) {
        return new Customer.Address(
                Printable.clean(address.address1()),
                Printable.clean(address.address2()),
                Printable.clean(address.address3()),
                Printable.clean(address.postalCode()),
                Printable.clean(address.town()),
                Printable.clean(address.country()));
    }
}
