package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.file.DataFolder;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.NewLevel;
import fr.relances.print.Archives;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run undone, day by day (R16). */
class UndoRunTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Archives archives;

    @BeforeEach
    void twoTiers() {
        archives = new Archives(DataFolder.prepare(folder));
        db.customer("DUPONT", 0)
                .item("F1", "2026-10-01", "100.00")
                .item("F2", "2026-10-15", "50.00")
                .item("F3", "2026-12-10", "70.00")
                .credit("A1", "2026-10-20", "20.00");
        db.customer("MARTIN", 0).item("F9", "2026-10-01", "30.00");
    }

    @Test
    void givesBackWhatWasBeforeAndLetsTheSameBeDunnedAgain() {
        issue("2026-11-02", 1);
        List<String> levels = levels();
        List<String> fiches = fiches();
        long second = issue("2026-11-24", 2);
        assertThat(levels()).contains("F1|2|2026-11-24", "F9|2|2026-11-24");
        String before = run(second);

        assertThat(undo("2026-11-25", second, Set.of(), "mauvais modèle"))
                .isEqualTo(new UndoneRun(second, 2, 3, List.of()));
        assertThat(levels()).isEqualTo(levels);
        assertThat(fiches()).isEqualTo(fiches);
        assertThat(run(second)).isEqualTo(before);
        assertThat(TestBase.rows("SELECT run_id, kind, detail, operator_name FROM dunning_run_event"))
                .containsExactly(second + "|ANNULATION|mauvais modèle|dupont");

        assertThat(issue("2026-11-26", 2)).isGreaterThan(second);
        assertThat(levels()).contains("F1|2|2026-11-26", "F2|2|2026-11-26", "F9|2|2026-11-26");
    }

    @Test
    void undoesTheLaterRunFirstAndThenTheEarlier() {
        long first = issue("2026-11-02", 1);
        long second = issue("2026-11-24", 2);
        assertThatThrownBy(() -> undo("2026-11-25", first, Set.of(), ""))
                .hasMessageContaining("fiche DUPONT DUPONT")
                .hasMessageContaining("pièce F1 (DUPONT)")
                .hasMessageContaining("pièce F9 (MARTIN)");
        undo("2026-11-25", second, Set.of(), "");
        undo("2026-11-26", first, Set.of(), "");
        assertThat(levels()).containsExactly("F1|0|", "F2|0|", "F3|0|", "F9|0|");
        assertThat(fiches()).containsExactly("DUPONT|0|", "MARTIN|0|");
    }

    @Test
    void undoesSomeTiersAndLaterTheOthers() {
        long run = issue("2026-11-24", 1);
        assertThat(undo("2026-11-25", run, Set.of("MARTIN"), "")).isEqualTo(new UndoneRun(run, 1, 1, List.of()));
        assertThat(levels()).containsExactly("F1|1|2026-11-24", "F2|1|2026-11-24", "F3|0|", "F9|0|");
        assertThatThrownBy(() -> undo("2026-11-25", run, Set.of("MARTIN"), "")).hasMessageContaining("MARTIN");
        assertThat(undo("2026-11-25", run, Set.of(), "")).isEqualTo(new UndoneRun(run, 1, 2, List.of()));
        assertThatThrownBy(() -> undo("2026-11-25", run, Set.of(), "")).hasMessageContaining("déjà annulée");
        assertThat(TestBase.rows("SELECT detail FROM dunning_run_event ORDER BY id"))
                .containsExactly("tiers MARTIN", "");
    }

    @Test
    void refusesByNameWhatWasPaidSinceAndStoresNothing() {
        long run = issue("2026-11-24", 1);
        TestBase.execute("UPDATE open_item SET balance = 40.00, version = version + 1,"
                + " changed_at = TIMESTAMP('2026-11-25 08:00:00') WHERE number = 'F1'");
        assertThatThrownBy(() -> undo("2026-11-25", run, Set.of(), ""))
                .hasMessageContaining("pièce F1 (DUPONT)")
                .hasMessageNotContaining("F2")
                .hasMessageNotContaining("MARTIN");
        assertThat(levels()).contains("F9|1|2026-11-24");
        assertThat(TestBase.rows("SELECT run_id FROM dunning_run_undo")).isEmpty();
        undo("2026-11-25", run, Set.of("MARTIN"), "");
    }

    @Test
    void refusesWhatWasChangedByHandTheSameMinute() {
        long run = issue("2026-11-24", 1);
        LevelCriteria criteria = new LevelCriteria(TestDatabase.ENTITY, "MARTIN", LevelCriteria.ANY, null, null);
        new ChangeLevels(db.database(), TestBase.session(LocalDate.of(2026, 11, 24)))
                .run(criteria, NewLevel.of(0, null), new FindLevelItems(db.database()).run(criteria));
        assertThatThrownBy(() -> undo("2026-11-24", run, Set.of(), "")).hasMessageContaining("pièce F9 (MARTIN)");
    }

    @Test
    void refusesUnknownNumbersTiersAndRunsThatNeverCounted() {
        long run = issue("2026-11-24", 1);
        assertThatThrownBy(() -> undo("2026-11-25", run + 1, Set.of(), "")).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> undo("2026-11-25", run, Set.of("DURAND"), "")).hasMessageContaining("DURAND");
        TestBase.execute("UPDATE dunning_run SET state = 'ABANDONED'");
        assertThatThrownBy(() -> undo("2026-11-25", run, Set.of(), "")).hasMessageContaining("pas définitive");
    }

    @Test
    void tellsOfRunsTheirTiersAndWhatHappenedSince() {
        long run = issue("2026-11-24", 1);
        undo("2026-11-25", run, Set.of("MARTIN"), "doublon");
        RunHistory history = new ReadRun(db.database()).run(HistoryFilter.run(TestDatabase.ENTITY, run));
        assertThat(history.run().stateText()).isEqualTo("annulée en partie");
        assertThat(history.criteria()).first().asString().startsWith("Niveau 1");
        assertThat(history.customers())
                .extracting(HistoryCustomer::code, HistoryCustomer::undone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DUPONT", false),
                        org.assertj.core.groups.Tuple.tuple("MARTIN", true));
        assertThat(history.events())
                .singleElement()
                .extracting(HistoryEvent::text)
                .asString()
                .isEqualTo("25/11/2026 10:30, dupont : annulation. doublon ; tiers MARTIN");
        assertThat(new FindRuns(db.database()).run(new HistoryFilter(TestDatabase.ENTITY, "MARTIN", 0)))
                .hasSize(1);
        assertThatThrownBy(() -> new FindRuns(db.database()).run(new HistoryFilter(TestDatabase.ENTITY, "DURAND", 0)))
                .hasMessageContaining("DURAND");
    }

    private long issue(String day, int level) {
        LocalDate date = LocalDate.parse(day);
        DunningCriteria criteria = DunningCriteria.defaults(TestDatabase.ENTITY, level, date);
        return db.issueDunning(TestBase.session(date), archives)
                .run(db.proposeDunning().run(criteria), "GENERAL", FakeDestination.sound(archives), Progress.NONE)
                .number();
    }

    private UndoneRun undo(String day, long run, Set<String> codes, String reason) {
        return new UndoRun(db.database(), TestBase.session(LocalDate.parse(day)))
                .run(TestDatabase.ENTITY, run, codes, reason);
    }

    private static String run(long number) {
        return TestBase.rows("SELECT * FROM dunning_run WHERE id = " + number).get(0);
    }

    private static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item"
                + " WHERE nature = 'FACTURE' ORDER BY number");
    }

    private static List<String> fiches() {
        return TestBase.rows("SELECT code, dunning_level, last_dunning_date FROM customer ORDER BY code");
    }
}
