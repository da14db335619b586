package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.RecoverRuns;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.Spoolers;
import fr.relances.session.Session;
import java.time.LocalDate;

/**
 * A company in a few readable lines: {@code db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00")}. Entity 1 has
 * its site 1, the three usual levels, and nothing else.
 */
public final class TestDatabase {

    public static final String ENTITY = CreateEntity.FIRST;

    private final Database database = TestBase.empty();

    private TestDatabase() {
        new CreateEntity(database).ensureFirst();
    }

    public static TestDatabase create() {
        return new TestDatabase();
    }

    public Database database() {
        return database;
    }

    public ReadParameters readParameters() {
        return new ReadParameters(database);
    }

    /** What a level asks (R10). */
    public TestDatabase level(int level, int minimumLateness, int minimumDelay, String minimumAmount) {
        TestBase.execute("UPDATE dunning_level SET minimum_lateness = " + minimumLateness + ", minimum_delay = "
                + minimumDelay + ", minimum_amount = " + minimumAmount + " WHERE level = " + level);
        return this;
    }

    public TestDatabase paymentMethod(String code, boolean dunnable, int graceDays) {
        TestBase.execute("INSERT INTO payment_method VALUES ('1', '" + code + "', '" + code + "', " + dunnable + ", "
                + graceDays + ")");
        return this;
    }

    public TestDatabase setting(String name, String content) {
        TestBase.execute("INSERT INTO entity_setting VALUES ('1', '" + name + "', '" + content + "')");
        return this;
    }

    /** The day up to which the ledger is complete. */
    public TestDatabase cutOff(String date) {
        TestBase.execute("INSERT INTO ledger_import (entity_code, kind, file_name, file_sha256, charset, cut_off_date,"
                + " imported_at, imported_by) VALUES ('1', 'PIECES', 'f.csv', '0', 'UTF-8', '" + date
                + "', CURRENT_TIMESTAMP, 'test')");
        return this;
    }

    public TestDatabase customerType(String code) {
        TestBase.execute("INSERT INTO customer_type VALUES ('1', '" + code + "', '" + code + "')");
        return this;
    }

    public TestDatabase salesRepresentative(String code) {
        TestBase.execute("INSERT INTO sales_representative VALUES ('1', '" + code + "', '" + code + "')");
        return this;
    }

    /** A tiers with a usable address, its code as its name, and its fiche at {@code level}. */
    public TestCustomer customer(String code, int level) {
        TestBase.execute("INSERT INTO customer (entity_code, code, name, address1, postal_code, town, dunning_level,"
                + " changed_at, changed_by) VALUES ('1', '" + code + "', '" + code
                + "', '1 rue du Port', '29200', 'Brest', " + level + ", CURRENT_TIMESTAMP, 'test')");
        return new TestCustomer(code);
    }

    /** On a machine without a spooler. */
    public IssueDunning issueDunning(Session session, Archives archives) {
        return new IssueDunning(
                database,
                session,
                readParameters(),
                archives,
                new RecoverRuns(database, session, archives, Spoolers.none()));
    }

    public ProposeDunning proposeDunning() {
        return new ProposeDunning(database, readParameters());
    }

    public static Session session(String today) {
        return TestBase.session(LocalDate.parse(today));
    }
}
