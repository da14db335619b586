package fr.relances.parameter;

import java.util.List;
import java.util.stream.Stream;

/** The company that issues letters: who it is, where it sits, where it is paid. Empty texts where nothing was entered. */
public record AdministrativeEntity(String code, Identity identity, Seat seat, Contact contact, Payment payment) {

    /** Its names and registrations; {@code legalName} stands in letters where there is one. */
    public record Identity(String name, String legalName, String siret, String rcs, String capital, String vatNumber) {}

    /** Its postal address. */
    public record Seat(String address1, String address2, String address3, String postalCode, String town) {

        /** The lines that hold something, postal code and town last. */
        public List<String> lines() {
            return Stream.of(address1, address2, address3, (postalCode + " " + town).strip())
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** How a debtor reaches it, and the picture on its letters. */
    public record Contact(String phone, String email, String logoPath) {}

    /** Where it is paid; an IBAN without spaces. */
    public record Payment(String iban, String bic) {}

    /** What heads a letter: the legal name where there is one. */
    public String letterName() {
        return identity.legalName().isBlank() ? identity.name() : identity.legalName();
    }
}
