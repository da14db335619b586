package fr.relances.importing.fec;

import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.parameter.CreateEntity;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A base that ledgers are imported into, and what tests look at afterwards. */
final class FecBase {

    static final FecRequest.Target ENTITY = new FecRequest.Target("1", "");

    private final Path folder;
    private final ImportFec importFec;

    /** An empty base with the entity 1, on 1 June 2024; files are written in {@code folder}. */
    FecBase(Path folder) {
        this.folder = folder;
        Database database = TestBase.empty();
        new CreateEntity(database).run("1", "Coopérative");
        Session session = TestBase.session(LocalDate.of(2024, 6, 1));
        importFec = new ImportFec(database, session, new LowerLevels(session));
    }

    ImportReport run(FecText text) {
        return run(text, false, false);
    }

    ImportReport run(FecText text, boolean simulated, boolean forced) {
        return importFec.run(
                new FecRequest(ENTITY, file(text.toString()), FecRequest.Reading.USUAL, null, null, simulated, forced));
    }

    Path file(String text) {
        try {
            return Files.writeString(folder.resolve("fec.txt"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> items() {
        return TestBase.rows("SELECT customer_code, number, nature, due_date, balance, dunning_level, to_check_reason"
                + " FROM open_item ORDER BY customer_code, number, id");
    }

    static List<String> movements() {
        return TestBase.rows("SELECT i.number, m.movement_date, m.amount, m.source FROM item_movement m"
                + " JOIN open_item i ON i.id = m.item_id ORDER BY i.number, m.movement_date, m.id");
    }

    static List<String> everything() {
        return TestBase.rows("SELECT c.code, c.version, i.id, i.item_key, i.balance, i.version, m.amount"
                + " FROM customer c LEFT JOIN open_item i ON i.customer_code = c.code"
                + " LEFT JOIN item_movement m ON m.item_id = i.id ORDER BY c.code, i.id, m.id");
    }

    static FecText january() {
        return new FecText()
                .sale("20240110", "C1", "F1", "100,00", "A")
                .sale("20240120", "C1", "F2", "50,00", "")
                .sale("20240115", "C2", "F3", "400,00", "")
                .payment("20240131", "C1", "100,00", "A")
                .payment("20240131", "C3", "30,00", "");
    }

    static FecText february() {
        return january().payment("20240210", "C1", "50,00", "");
    }

    ImportReport run(FecRequest request) {
        return importFec.run(request);
    }

    /** As a month brings it: nothing forced, no options. */
    FecRequest request(Path file) {
        return new FecRequest(ENTITY, file, FecRequest.Reading.USUAL, null, null, false, false);
    }
}
