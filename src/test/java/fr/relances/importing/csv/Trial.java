package fr.relances.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.parameter.CreateEntity;
import fr.relances.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An empty base with the entity 1, and imports into it from texts; it is 24 November 2026. */
final class Trial {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Path folder;
    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(TODAY);

    Trial(Path folder) {
        this.folder = folder;
        new CreateEntity(database).ensureFirst();
    }

    Database database() {
        return database;
    }

    Session session() {
        return session;
    }

    ImportReport tiers(String text) {
        return tiers(text, ImportRequest.Options.NONE);
    }

    ImportReport tiers(String text, ImportRequest.Options options) {
        return tiers(file("tiers.csv", text, StandardCharsets.UTF_8), options);
    }

    ImportReport tiers(Path file, ImportRequest.Options options) {
        return new ImportCustomers(database, session).run(new ImportRequest("1", file, null, options));
    }

    ImportReport pieces(String text) {
        return pieces(text, ImportRequest.Options.NONE);
    }

    ImportReport pieces(String text, ImportRequest.Options options) {
        return pieces(file("pieces.csv", text, StandardCharsets.UTF_8), options);
    }

    ImportReport pieces(Path file, ImportRequest.Options options) {
        return new ImportItems(database, session).run(new ImportRequest("1", file, null, options));
    }

    ImportReport piecesUpTo(LocalDate cutOff, String text) {
        Path file = file("pieces.csv", text, StandardCharsets.UTF_8);
        return new ImportItems(database, session).run(new ImportRequest("1", file, cutOff, ImportRequest.Options.NONE));
    }

    Path file(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** R27: the report says {@code parts} on one line, and nothing was stored. */
    static void assertRefused(ImportReport report, String... parts) {
        assertThat(report.refused()).isTrue();
        assertThat(report.lines()).anySatisfy(line -> assertThat(line).contains(parts));
        assertThat(TestBase.rows("SELECT id FROM open_item")).isEmpty();
        assertThat(TestBase.rows("SELECT kind FROM ledger_import WHERE kind = '" + report.kind() + "'"))
                .isEmpty();
    }

    static List<String> items(String columns) {
        return TestBase.rows("SELECT " + columns + " FROM open_item ORDER BY id");
    }

    /** For every pièce whether balance = amount - sum of its movements; they are all that this gives. */
    static List<String> brokenBalances() {
        return TestBase.rows("SELECT i.number FROM open_item i LEFT JOIN item_movement m ON m.item_id = i.id"
                + " GROUP BY i.id, i.number, i.amount, i.balance"
                + " HAVING i.balance <> i.amount - COALESCE(SUM(m.amount), 0)");
    }
}
