package fr.relances.dunning;

import fr.relances.db.TestBase;

/** A tiers of {@link TestDatabase}, to give pièces to and to change. Dates as 2026-10-01, amounts as 120.00. */
public final class TestCustomer {

    private final String code;

    TestCustomer(String code) {
        this.code = code;
    }

    /** An invoice never dunned, dated thirty days before it is due. */
    public TestCustomer item(String number, String dueDate, String amount) {
        return item(number, dueDate, amount, 0, null);
    }

    public TestCustomer item(String number, String dueDate, String amount, int level, String lastDunningDate) {
        return insert(
                number,
                "FACTURE",
                java.time.LocalDate.parse(dueDate).minusDays(30).toString(),
                "'" + dueDate + "', " + amount + ", " + amount + ", " + level + ", " + date(lastDunningDate));
    }

    /** A credit note; {@code amount} is positive here and negative in the base. */
    public TestCustomer credit(String number, String date, String amount) {
        return insert(number, "AVOIR", date, "NULL, -" + amount + ", -" + amount + ", 0, NULL");
    }

    /** Changes columns of the fiche: {@code set("paused_until = '2026-12-01'")}. */
    public TestCustomer set(String assignment) {
        TestBase.execute("UPDATE customer SET " + assignment + " WHERE code = '" + code + "'");
        return this;
    }

    /** Changes columns of one of its pièces. */
    public TestCustomer setItem(String number, String assignment) {
        TestBase.execute("UPDATE open_item SET " + assignment + " WHERE customer_code = '" + code + "' AND number = '"
                + number + "'");
        return this;
    }

    private TestCustomer insert(String number, String nature, String itemDate, String rest) {
        TestBase.execute("INSERT INTO open_item (entity_code, customer_code, site_code, item_key, source, number,"
                + " nature, item_date, due_date, amount, balance, dunning_level, last_dunning_date, changed_at,"
                + " changed_by) VALUES ('1', '" + code + "', '1', '" + code + "/" + number + "', 'CSV', '" + number
                + "', '" + nature + "', '" + itemDate + "', " + rest + ", CURRENT_TIMESTAMP, 'test')");
        return this;
    }

    private static String date(String date) {
        return date == null ? "NULL" : "'" + date + "'";
    }
}
