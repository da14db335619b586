package fr.relances.packaged;

import fr.relances.customer.Customer;
import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.db.Database;
import fr.relances.file.DataFolder;
import fr.relances.file.Journal;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.LevelItem;
import fr.relances.openitem.NewLevel;
import fr.relances.operator.CurrentRights;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One session of {@link SessionsBenchmark} without its screens: a hasty operator, who does something twice a second, on
 * 50 tiers that all sessions share. Each change of a fiche adds one to the number in its telephone field, so that a
 * lost one is missed.
 */
final class SessionAtWork {

    private static final String ENTITY = "1";
    private static final int SHARED = 50;
    private static final int LEVELS = 4;
    private static final int PAUSE_MILLIS = 500;

    /** What somebody else had changed just before: the operator reads again, nothing is lost. */
    private static final Set<String> CHANGED = Set.of("customer.changed", "levels.changed_meanwhile");

    private final Database database;
    private final Session session;
    private final Random random;
    private final List<Long> micros = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private long updates;

    private SessionAtWork(Database database, Session session, int seed) {
        this.database = database;
        this.session = session;
        this.random = new Random(seed);
    }

    /** What a session tells when it ends: a line each. */
    record Told(List<Long> micros, long updates, List<String> errors) {

        static Told read(List<String> lines) {
            List<Long> micros = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            long updates = 0;
            for (String line : lines) {
                if (line.startsWith("answer ")) {
                    micros.add(Long.parseLong(line.substring("answer ".length())));
                } else if (line.startsWith("updates ")) {
                    updates = Long.parseLong(line.substring("updates ".length()));
                } else {
                    errors.add(line);
                }
            }
            return new Told(micros, updates, errors);
        }
    }

    static String name(int number) {
        return "Opérateur " + number;
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.FRANCE);
        DataFolder folder = DataFolder.prepare(Path.of(arguments[0]));
        Journal.openIn(folder);
        String name = name(Integer.parseInt(arguments[1]));
        Session session = new Session(name, Clock.systemDefaultZone());
        try (Database database = Database.open(folder, session)) {
            Session admitted = session.with(new CurrentRights(database, name));
            SessionAtWork work = new SessionAtWork(database, admitted, Integer.parseInt(arguments[1]));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[2]));
            while (System.nanoTime() < end) {
                work.act();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
            work.micros.forEach(time -> System.out.println("answer " + time));
            work.errors.forEach(System.out::println);
            System.out.println("updates " + work.updates);
        }
    }

    /** How many updates the base holds. */
    static long stored(Path data) {
        Session session = new Session("Mesure", Clock.systemDefaultZone(), permission -> {});
        try (Database database = Database.open(DataFolder.prepare(data), session)) {
            long count = 0;
            for (int i = 1; i <= SHARED; i++) {
                count += edits(new ReadCustomer(database).run(ENTITY, code(i)).customer());
                for (LevelItem item : new FindLevelItems(database).run(items(code(i)))) {
                    count += item.version();
                }
            }
            return count;
        }
    }

    private void act() {
        String code = code(1 + random.nextInt(SHARED));
        try {
            switch (random.nextInt(5)) {
                case 0 -> timed(() -> new FindCustomers(database, session).run(ENTITY));
                case 1, 2 -> changeLevel(code);
                default -> changeFiche(code);
            }
        } catch (OperatorException e) {
            if (!CHANGED.contains(e.key())) {
                errors.add(e.getMessage());
            }
        } catch (RuntimeException e) {
            errors.add(e.toString());
        }
    }

    private void changeFiche(String code) {
        Customer seen =
                timed(() -> new ReadCustomer(database).run(ENTITY, code)).customer();
        Customer.Contact contact = new Customer.Contact(seen.contact().email(), Long.toString(edits(seen) + 1));
        Customer typed = new Customer(
                seen.code(),
                seen.name(),
                seen.classing(),
                seen.address(),
                contact,
                seen.accounting(),
                seen.standing(),
                seen.pause(),
                seen.proceedings(),
                seen.stamp());
        timed(() -> new EditCustomer(database, session).run(ENTITY, seen, typed));
        updates++;
    }

    private void changeLevel(String code) {
        List<LevelItem> items = timed(() -> new FindLevelItems(database).run(items(code)));
        LevelItem item = items.get(random.nextInt(items.size()));
        NewLevel level = NewLevel.of((item.level() + 1) % LEVELS, session.today());
        timed(() -> new ChangeLevels(database, session).run(items(code), level, List.of(item)));
        updates++;
    }

    private <T> T timed(Supplier<T> question) {
        long started = System.nanoTime();
        T answer = question.get();
        micros.add((System.nanoTime() - started) / 1000);
        return answer;
    }

    private static long edits(Customer customer) {
        String phone = customer.contact().phone();
        return phone.isEmpty() ? 0 : Long.parseLong(phone);
    }

    private static LevelCriteria items(String code) {
        return new LevelCriteria(ENTITY, code, LevelCriteria.ANY, null, null);
    }

    private static String code(int number) {
        return "C%05d".formatted(number);
    }
}
