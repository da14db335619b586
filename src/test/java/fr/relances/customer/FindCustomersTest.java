package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindCustomersTest {

    @Test
    void sumsWhatATiersOwesAndWhatIsOverdue() {
        TestDatabase db = TestDatabase.create();
        db.customer("DUPONT", 2)
                .set("last_dunning_date = '2026-10-01', paused_until = '2026-11-24'")
                .item("F1", "2026-11-23", "100.00")
                .item("F2", "2026-11-24", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        db.customer("SANS", 0);
        FindCustomers find = new FindCustomers(db.database(), TestDatabase.session("2026-11-24"));
        assertThat(find.run("1"))
                .extracting(
                        each -> each.row().code(),
                        each -> each.row().town(),
                        each -> each.row().level(),
                        ListedCustomer::balance,
                        ListedCustomer::overdue,
                        each -> each.paused(LocalDate.of(2026, 11, 24)))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "DUPONT", "Brest", 2, Amount.of("130"), Amount.of("100"), true),
                        org.assertj.core.groups.Tuple.tuple("SANS", "Brest", 0, Amount.ZERO, Amount.ZERO, false));
        assertThat(find.run("2")).isEmpty();
    }

    @Test
    void readsTheLettersOfATiersTheNewestFirst() {
        TestDatabase db = TestDatabase.create();
        db.customer("DUPONT", 1);
        letter(1, "COMMITTED", "2026-09-01", "120.00");
        letter(2, "COMMITTED", "2026-10-01", "130.00");
        letter(1, "ABANDONED", "2026-11-01", "140.00");
        assertThat(new ReadCustomer(db.database()).run("1", "DUPONT").letters())
                .extracting(SentLetter::level, SentLetter::dunningDate, SentLetter::net, SentLetter::firstPage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, LocalDate.of(2026, 10, 1), Amount.of("130"), 3),
                        org.assertj.core.groups.Tuple.tuple(1, LocalDate.of(2026, 9, 1), Amount.of("120"), 3));
    }

    private static void letter(int level, String state, String date, String net) {
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " archive_sha256, output_path, prepared_at, closed_at, operator_name) VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM dunning_run), '1', '"
                + state + "', "
                + level + ", '" + date + "', '', 'GENERAL', '0', 'x', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'test')");
        String id = TestBase.rows("SELECT MAX(id) FROM dunning_run").get(0);
        TestBase.execute(
                "INSERT INTO dunning_letter VALUES (" + id + ", '1', 'DUPONT', 1, " + net + ", 0, " + net + ", 3, 1)");
    }
}
