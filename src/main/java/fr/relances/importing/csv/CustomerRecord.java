package fr.relances.importing.csv;

import java.time.LocalDate;

/** A fiche as far as files know it; empty texts and null dates where nothing is stored. */
record CustomerRecord(
        String code,
        String name,
        Classing classing,
        Address address,
        Contact contact,
        Accounting accounting,
        Pause pause,
        Standing standing) {

    /** The codes it is sorted under; the category is one of R28. */
    record Classing(String type, String category, String salesRepresentative) {}

    record Address(String address1, String address2, String address3, String postalCode, String town, String country) {}

    record Contact(String email, String phone) {}

    /** {@code dunnable} is the box Edition relance (R1); what was ticked by hand is not the file's to change (R25). */
    record Accounting(String account, String terms, boolean dunnable, boolean dunnableByHand) {}

    /** R9: not dunned until and including that day. */
    record Pause(LocalDate until, String reason) {

        Pause {
            reason = reason == null ? "" : reason;
        }
    }

    /** What a new fiche begins with. */
    static CustomerRecord blank(String code) {
        return new CustomerRecord(
                code,
                "",
                new Classing("", "A_PRECISER", ""),
                new Address("", "", "", "", "", ""),
                new Contact("", ""),
                new Accounting("", "", true, false),
                new Pause(null, ""),
                Standing.NONE);
    }
}
