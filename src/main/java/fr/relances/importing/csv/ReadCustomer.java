package fr.relances.importing.csv;

import fr.relances.customer.PaymentTerms;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One row as the fiche that it makes of what was stored before, or of a blank one (R25); pure. */
final class ReadCustomer {

    static final int CODE_LENGTH = 30;
    private static final int NAME_LENGTH = 300;
    private static final int REFERENCE_LENGTH = 20;
    private static final int LINE_LENGTH = 100;
    private static final int POSTAL_CODE_LENGTH = 20;
    private static final int COUNTRY_LENGTH = 60;
    private static final int EMAIL_LENGTH = 254;
    private static final int PHONE_LENGTH = 40;
    private static final int ACCOUNT_LENGTH = 30;
    private static final int TERMS_LENGTH = 20;
    private static final int REASON_LENGTH = 200;

    private static final Set<String> CATEGORIES =
            Set.of("PROFESSIONNEL", "CONSOMMATEUR", "PERSONNE_PUBLIQUE", "A_PRECISER");

    private final boolean takeLevels;

    ReadCustomer(boolean takeLevels) {
        this.takeLevels = takeLevels;
    }

    /** {@code stored}: the fiche of that code, if there is one. */
    CustomerRecord run(RowReader row, String code, Optional<CustomerRecord> stored) {
        CustomerRecord before = stored.orElseGet(() -> CustomerRecord.blank(code));
        Standing given = row.standing();
        return new CustomerRecord(
                code,
                row.required(Columns.NAME, NAME_LENGTH),
                classing(row, before.classing()),
                address(row, before.address()),
                new CustomerRecord.Contact(
                        row.text(Columns.EMAIL, EMAIL_LENGTH, before.contact().email()),
                        row.text(Columns.PHONE, PHONE_LENGTH, before.contact().phone())),
                accounting(row, before.accounting()),
                pause(row, before.pause()),
                stored.isEmpty() || takeLevels && row.gives(Columns.LEVEL) ? given : before.standing());
    }

    private static CustomerRecord.Classing classing(RowReader row, CustomerRecord.Classing before) {
        return new CustomerRecord.Classing(
                row.text(Columns.TYPE, REFERENCE_LENGTH, before.type()),
                category(row, before.category()),
                row.text(Columns.SALES_REPRESENTATIVE, REFERENCE_LENGTH, before.salesRepresentative()));
    }

    /** An empty cell leaves what somebody found out about the tiers. */
    private static String category(RowReader row, String before) {
        if (!row.gives(Columns.CATEGORY)) {
            return before;
        }
        String text = Normalizer.normalize(row.text(Columns.CATEGORY, COUNTRY_LENGTH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
        if (!CATEGORIES.contains(text)) {
            row.refuse(Columns.CATEGORY, "import.bad.category");
        }
        return text;
    }

    private static CustomerRecord.Address address(RowReader row, CustomerRecord.Address before) {
        return new CustomerRecord.Address(
                row.text(Columns.ADDRESS1, LINE_LENGTH, before.address1()),
                row.text(Columns.ADDRESS2, LINE_LENGTH, before.address2()),
                row.text(Columns.ADDRESS3, LINE_LENGTH, before.address3()),
                row.text(Columns.POSTAL_CODE, POSTAL_CODE_LENGTH, before.postalCode()),
                row.text(Columns.TOWN, LINE_LENGTH, before.town()),
                row.text(Columns.COUNTRY, COUNTRY_LENGTH, before.country()));
    }

    private static CustomerRecord.Accounting accounting(RowReader row, CustomerRecord.Accounting before) {
        Optional<Boolean> given = row.flag(Columns.DUNNABLE);
        boolean dunnable = before.dunnableByHand() ? before.dunnable() : given.orElse(before.dunnable());
        return new CustomerRecord.Accounting(
                row.text(Columns.ACCOUNT, ACCOUNT_LENGTH, before.account()),
                terms(row, before.terms()),
                dunnable,
                before.dunnableByHand());
    }

    private static String terms(RowReader row, String before) {
        String text = row.text(Columns.TERMS, TERMS_LENGTH, before);
        Optional<PaymentTerms> terms = PaymentTerms.parse(text);
        if (row.gives(Columns.TERMS) && terms.isEmpty()) {
            row.refuse(Columns.TERMS, "import.bad.terms");
        }
        return terms.map(PaymentTerms::text).orElse(text);
    }

    /** R25: a pause survives unless the file gives another one. */
    private static CustomerRecord.Pause pause(RowReader row, CustomerRecord.Pause before) {
        return new CustomerRecord.Pause(
                row.date(Columns.PAUSED_UNTIL).orElse(before.until()),
                row.gives(Columns.PAUSE_REASON) ? row.text(Columns.PAUSE_REASON, REASON_LENGTH) : before.reason());
    }
}
