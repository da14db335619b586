package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.LetterDestination;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.dunning.run.RecoverRuns;
import fr.relances.file.DataFolder;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.print.Spoolers;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * How long a proposal, a whole control list and a definitive run take on a big base, by the clock and in work of the
 * processor. Arguments: a folder (filled when it is empty), the number of tiers with eight pièces each, the level. Not a test: start its main with the memory to be proven, as -Xmx128m.
 */
public final class DunningBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ITEMS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private DunningBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        DataFolder folder = DataFolder.prepare(Path.of(arguments[0]));
        int customers = Integer.parseInt(arguments[1]);
        Session session = new Session("mesure", Clock.systemDefaultZone());
        try (Database database = Database.embedded(folder, session)) {
            new CreateEntity(database).ensureFirst();
            if (new FillQuestion(database).isEmpty()) {
                fill(folder, customers);
            }
            measure(database, session, new Archives(folder), Integer.parseInt(arguments[2]));
        }
    }

    private static void measure(Database database, Session session, Archives archives, int level) {
        ReadParameters parameters = new ReadParameters(database);
        ProposeDunning propose = new ProposeDunning(database, parameters);
        DunningCriteria criteria = DunningCriteria.defaults(CreateEntity.FIRST, level, DAY);
        timed("propose, first", () -> propose.run(criteria).totals().text());
        timed("propose, second", () -> propose.run(criteria).totals().text());
        DunningProposal proposal = timed("propose, third", () -> propose.run(criteria));
        ReadControlList list = new ReadControlList(database, parameters);
        timed("whole control list", () -> {
            AtomicLong rows = new AtomicLong();
            list.run(
                    proposal,
                    ReadControlList.Content.EVERYTHING,
                    Progress.NONE,
                    decision -> rows.addAndGet(decision.items().size()));
            return rows + " rows";
        });
        issue(database, session, archives, proposal);
    }

    private static void issue(Database database, Session session, Archives archives, DunningProposal proposal) {
        ReadParameters parameters = new ReadParameters(database);
        LetterDestination pdf =
                new PdfDestination(new LetterTemplates(List.of(Path.of("letters"))), archives, PdfTarget.none());
        timed(
                "definitive run",
                () -> new IssueDunning(
                                database,
                                session,
                                parameters,
                                archives,
                                new RecoverRuns(database, session, archives, Spoolers.none()))
                        .run(proposal, "GENERAL", pdf, Progress.NONE)
                        .text());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        long processor = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000;
        String text = result instanceof String said ? said : "";
        System.out.printf("%-20s %7d ms, processor %7d ms   %s%n", what, milliseconds, processor, text);
        return result;
    }

    private static void fill(DataFolder folder, int customers) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.base().toString());
        try (Connection connection = source.getConnection();
                PreparedStatement customer = connection.prepareStatement("INSERT INTO customer (entity_code, code,"
                        + " name, address1, postal_code, town, changed_at, changed_by)"
                        + " VALUES ('1', ?, ?, '1 rue du Port', ?, 'Brest', CURRENT_TIMESTAMP, 'x')");
                PreparedStatement item = connection.prepareStatement("INSERT INTO open_item (entity_code,"
                        + " customer_code, site_code, item_key, source, number, nature, item_date, due_date, amount,"
                        + " balance, changed_at, changed_by) VALUES ('1', ?, '1', ?, 'CSV', ?, 'FACTURE', ?, ?, ?, ?,"
                        + " CURRENT_TIMESTAMP, 'x')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < customers; i++) {
                addCustomer(customer, i * 7919L % customers);
            }
            customer.executeBatch();
            connection.commit();
            fillItems(connection, item, customers);
        }
    }

    private static void fillItems(Connection connection, PreparedStatement item, int customers) throws SQLException {
        for (int i = 0; i < customers * ITEMS; i++) {
            addItem(item, i, customers);
            if (i % 10_000 == 9_999) {
                item.executeBatch();
                connection.commit();
            }
        }
        item.executeBatch();
        connection.commit();
    }

    private static void addCustomer(PreparedStatement customer, long number) throws SQLException {
        customer.setString(1, "C%06d".formatted(number));
        customer.setString(2, "Société Éléonore " + number * 31 % 9973);
        customer.setString(3, "%05d".formatted(number * 17 % 95000));
        customer.addBatch();
    }

    private static void addItem(PreparedStatement item, int number, int customers) throws SQLException {
        String code = "C%06d".formatted(number * 31L % customers);
        LocalDate due = DAY.minusDays(number % 200).plusDays(20);
        item.setString(1, code);
        item.setString(2, code + "/F" + number);
        item.setString(3, "F" + number);
        item.setDate(4, Date.valueOf(due.minusDays(30)));
        item.setDate(5, Date.valueOf(due));
        item.setBigDecimal(6, java.math.BigDecimal.valueOf(10_000L + number % 5000, 2));
        item.setBigDecimal(7, java.math.BigDecimal.valueOf(10_000L + number % 5000, 2));
        item.addBatch();
    }

    /** Whether a base was filled before. */
    private record FillQuestion(Database database) {
        boolean isEmpty() {
            return database.read(
                    DunningMapper.class,
                    mapper -> mapper.findCustomers(CreateEntity.FIRST, List.of("C000000"))
                            .isEmpty());
        }
    }
}
