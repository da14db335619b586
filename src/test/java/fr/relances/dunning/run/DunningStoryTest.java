package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.file.DataFolder;
import fr.relances.print.Archives;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A debtor's way through the levels, day by day, as an accounting department lives it (R2, R4, R5, R15). */
class DunningStoryTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Archives archives;

    @BeforeEach
    void openTheFolder() {
        archives = new Archives(DataFolder.prepare(folder));
    }

    @Test
    void climbsFromFirstReminderToFormalNotice() {
        db.customer("DUPONT", 0)
                .item("F1", "2026-10-01", "100.00")
                .item("F2", "2026-10-15", "50.00")
                .item("F3", "2026-12-10", "70.00")
                .credit("A1", "2026-10-20", "20.00");
        db.customer("MARTIN", 0).item("F9", "2026-10-01", "30.00");
        db.customer("PETIT", 0).item("F8", "2026-12-20", "10.00");

        // 24 November: a first reminder goes out.
        assertThat(issue("2026-11-24", 1)).containsExactly("DUPONT 130.00", "MARTIN 30.00");
        assertThat(levels()).containsExactly("F1|1|2026-11-24", "F2|1|2026-11-24", "F3|0|", "F8|0|", "F9|1|2026-11-24");
        assertThat(fiches()).containsExactly("DUPONT|1|2026-11-24", "MARTIN|1|2026-11-24", "PETIT|0|");

        // The same day again: nothing. Level 2 proposes exactly those tiers.
        assertThat(propose("2026-11-24", 1)).isEmpty();
        assertThat(propose("2026-11-24", 2)).containsExactly("DUPONT 130.00", "MARTIN 30.00");

        // 15 December: Martin has paid, Dupont has not and owes a third invoice, never dunned.
        TestBase.execute("UPDATE open_item SET balance = 0 WHERE number = 'F9'");
        assertThat(issue("2026-12-15", 2)).containsExactly("DUPONT 200.00");
        assertThat(levels())
                .containsExactly("F1|2|2026-12-15", "F2|2|2026-12-15", "F3|2|2026-12-15", "F8|0|", "F9|1|2026-11-24");

        // 10 January: the new debtor begins at 1, the old one gets the formal notice.
        assertThat(issue("2027-01-10", 1)).containsExactly("PETIT 10.00");
        assertThat(issue("2027-01-10", 3)).containsExactly("DUPONT 200.00");
        assertThat(fiches()).containsExactly("DUPONT|3|2027-01-10", "MARTIN|1|2026-11-24", "PETIT|1|2027-01-10");

        // After the last level only a renewal is left: it moves dates, never levels.
        assertThat(propose("2027-02-10", 3)).isEmpty();
        assertThat(issue(renewal("2027-02-10", 3))).containsExactly("DUPONT 200.00");
        assertThat(fiches()).contains("DUPONT|3|2027-02-10");
        assertThat(levels()).contains("F1|3|2027-02-10");
    }

    @Test
    void servesTheOldDebtorsNewInvoiceByTheLevelOfThePiecesAndNeverLowersTheFiche() {
        db.customer("DUPONT", 2)
                .item("F1", "2026-10-01", "100.00", 2, "2026-11-01")
                .item("F2", "2026-11-10", "50.00");
        DunningCriteria byFiche = criteria("2026-11-24", 1);
        DunningCriteria byItem = new DunningCriteria(
                byFiche.entityCode(),
                1,
                byFiche.dunningDate(),
                CustomerChoice.BY_ITEM_LEVEL,
                byFiche.levelChoice(),
                byFiche.items(),
                byFiche.customers(),
                byFiche.netAbove(),
                byFiche.sortOrder(),
                false);
        assertThat(issue(byFiche)).isEmpty();
        assertThat(issue(byItem)).containsExactly("DUPONT 50.00");
        assertThat(fiches()).containsExactly("DUPONT|2|2026-11-24");
        assertThat(levels()).containsExactly("F1|2|2026-11-01", "F2|1|2026-11-24");
    }

    @Test
    void keepsTheRunAsItWentOut() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "100.00").credit("A1", "2026-10-20", "20.00");
        issue("2026-11-24", 1);
        assertThat(TestBase.rows("SELECT state, level, letter_count, item_count, debit, credit, net, page_count,"
                        + " archive_path, output_path, operator_name FROM dunning_run"))
                .singleElement()
                .asString()
                .startsWith("COMMITTED|1|1|1|100.00|20.00|80.00|1|archives/2026/edition-")
                .endsWith("|/nulle/part/relances.pdf|dupont");
        assertThat(TestBase.rows("SELECT position, net, first_page, page_count FROM dunning_letter"))
                .containsExactly("1|80.00|1|1");
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).isEmpty();
    }

    @Test
    void keepsWhatEachTiersAndPieceWasBefore() {
        db.customer("DUPONT", 1)
                .set("last_dunning_date = '2026-11-01'")
                .item("F1", "2026-10-01", "100.00", 1, "2026-11-01")
                .item("F2", "2026-12-10", "70.00")
                .credit("A1", "2026-10-20", "20.00");
        issue("2026-11-24", 2);
        assertThat(TestBase.rows("SELECT decision, previous_level, previous_dunning_date, new_level"
                        + " FROM dunning_run_customer"))
                .containsExactly("RELANCER|1|2026-11-01|2");
        assertThat(TestBase.rows("SELECT i.number, r.decision, r.dunned_amount, r.previous_level,"
                        + " r.previous_dunning_date, r.reason FROM dunning_run_item r"
                        + " JOIN open_item i ON i.id = r.item_id ORDER BY i.number"))
                .containsExactly(
                        "A1|DEDUIRE|-20.00|0||",
                        "F1|RELANCER|100.00|1|2026-11-01|",
                        "F2|ECARTER|0.00|0||Échéance du 10/12/2026 non dépassée au 24/11/2026");
    }

    private List<String> propose(String day, int level) {
        return db.proposeDunning().run(criteria(day, level)).letters().stream()
                .map(letter -> letter.code() + " " + letter.net())
                .toList();
    }

    private List<String> issue(String day, int level) {
        return issue(criteria(day, level));
    }

    private List<String> issue(DunningCriteria criteria) {
        FakeDestination destination = FakeDestination.sound(archives);
        db.issueDunning(TestBase.session(criteria.dunningDate()), archives)
                .run(db.proposeDunning().run(criteria), "GENERAL", destination, Progress.NONE);
        return destination.sent;
    }

    private static DunningCriteria criteria(String day, int level) {
        return DunningCriteria.defaults(TestDatabase.ENTITY, level, LocalDate.parse(day));
    }

    private static DunningCriteria renewal(String day, int level) {
        DunningCriteria usual = criteria(day, level);
        return new DunningCriteria(
                usual.entityCode(),
                level,
                usual.dunningDate(),
                usual.customerChoice(),
                LevelChoice.RENEWAL,
                usual.items(),
                usual.customers(),
                usual.netAbove(),
                usual.sortOrder(),
                false);
    }

    private static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item"
                + " WHERE nature = 'FACTURE' ORDER BY number");
    }

    private static List<String> fiches() {
        return TestBase.rows("SELECT code, dunning_level, last_dunning_date FROM customer ORDER BY code");
    }
}
