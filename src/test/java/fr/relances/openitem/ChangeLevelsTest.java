package fr.relances.openitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.customer.AlignLevel;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gestion des niveaux de relance, rule R19. */
class ChangeLevelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final TestDatabase db = TestDatabase.create();
    private final FindLevelItems find = new FindLevelItems(db.database());
    private final ChangeLevels change = new ChangeLevels(db.database(), TestBase.session(DAY));

    @BeforeEach
    void aTiersWithPiecesAtThreeLevels() {
        db.customer("DUPONT", 2)
                .item("F1", "2026-08-01", "100.00", 2, "2026-11-01")
                .item("F2", "2026-09-01", "50.00", 1, "2026-10-01")
                .item("F3", "2026-10-01", "70.00")
                .item("F4", "2026-10-01", "10.00")
                .setItem("F4", "balance = 0")
                .credit("A1", "2026-10-01", "20.00");
        db.customer("MARTIN", 1).item("F9", "2026-08-01", "30.00", 1, "2026-11-01");
    }

    @ParameterizedTest(name = "level {0}, dated {1} to {2}: {3}")
    @CsvSource(textBlock = """
            # level, from,       to,         pièces
              -1,    ,           ,           F1 F2 F3
              0,     ,           ,           F3
              1,     ,           ,           F2
              3,     ,           ,           ''
              -1,    2026-08-02, ,           F2 F3
              -1,    ,           2026-08-02, F1 F2
              -1,    2026-08-03, 2026-08-31, ''
              2,     2026-07-02, 2026-07-02, F1
            """)
    void showsOpenDebitsOfTheTiersThatTheCriteriaLeave(int level, LocalDate from, LocalDate to, String numbers) {
        assertThat(items(level, from, to))
                .extracting(LevelItem::number)
                .isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
    }

    @Test
    void changesOnlyTickedLinesAndNeverTheFiche() {
        ChangedLevels done = change.run(any(), NewLevel.of(3, LocalDate.of(2026, 11, 20)), ticked("F2", "F3"));
        assertThat(done).isEqualTo(new ChangedLevels(2, 0, 2, 3));
        assertThat(done.differs()).isTrue();
        assertThat(levels())
                .containsExactly(
                        "F1|2|2026-11-01|0|test",
                        "F2|3|2026-11-20|1|dupont",
                        "F3|3|2026-11-20|1|dupont",
                        "F4|0||0|test",
                        "F9|1|2026-11-01|0|test");
        assertThat(fiches()).containsExactly("DUPONT|2||false", "MARTIN|1||false");
    }

    @Test
    void recordsWhoAndWhenAndFromWhatToWhat() {
        change.run(any(), NewLevel.of(0, DAY), ticked("F1"));
        assertThat(TestBase.rows("SELECT c.customer_code, i.number, c.kind, c.old_value, c.new_value, c.operator_name,"
                        + " DATE(c.happened_at) FROM change_record c JOIN open_item i ON i.id = c.item_id"))
                .containsExactly("DUPONT|F1|NIVEAU_PIECE|2 (01/11/2026)|0|dupont|2026-11-24");
    }

    @Test
    void clearsTheDateAtLevelZeroAndLeavesAloneWhatIsSoAlready() {
        assertThat(change.run(any(), NewLevel.of(0, DAY), ticked("F1", "F3"))).isEqualTo(new ChangedLevels(1, 1, 2, 1));
        assertThat(levels()).contains("F1|0||1|dupont", "F3|0||0|test");
    }

    @Test
    void refusesALevelWithoutADateAndALevelThatIsNotSetUp() {
        assertThatThrownBy(() -> NewLevel.of(1, null)).hasMessageContaining("demande une date");
        assertThatThrownBy(() -> change.run(any(), NewLevel.of(7, DAY), ticked("F1")))
                .hasMessageContaining("niveau de relance 7 n'existe pas");
        assertThat(levels()).contains("F1|2|2026-11-01|0|test");
    }

    @Test
    void storesNothingWhereSomebodyChangedATickedPieceMeanwhile() {
        List<LevelItem> shown = ticked("F1", "F2");
        TestBase.execute("UPDATE open_item SET version = version + 1 WHERE number = 'F2'");
        assertThatThrownBy(() -> change.run(any(), NewLevel.of(0, null), shown)).hasMessageContaining("La pièce F2");
        assertThat(levels()).contains("F1|2|2026-11-01|0|test");
        assertThat(TestBase.rows("SELECT kind FROM change_record")).isEmpty();
    }

    @Test
    void refusesAnUnknownTiers() {
        assertThatThrownBy(() -> find.run(new LevelCriteria(TestDatabase.ENTITY, "DURAND", -1, null, null)))
                .hasMessageContaining("DURAND");
    }

    @Test
    void alignsTheFicheWithItsHighestOpenPieceOnlyWhenAsked() {
        AlignLevel align = new AlignLevel(db.database(), TestBase.session(DAY));
        change.run(any(), NewLevel.of(3, LocalDate.of(2026, 11, 20)), ticked("F3"));
        assertThat(align.run(TestDatabase.ENTITY, "DUPONT")).isEqualTo(3);
        assertThat(fiches()).contains("DUPONT|3|2026-11-20|true");
        change.run(any(), NewLevel.of(0, null), ticked("F1", "F2", "F3"));
        assertThat(align.run(TestDatabase.ENTITY, "DUPONT")).isZero();
        assertThat(fiches()).contains("DUPONT|0||true");
        assertThat(TestBase.rows("SELECT old_value, new_value, operator_name FROM change_record"
                        + " WHERE kind = 'NIVEAU_FICHE' ORDER BY id"))
                .containsExactly("2|3|dupont", "3|0|dupont");
    }

    private static LevelCriteria any() {
        return new LevelCriteria(TestDatabase.ENTITY, "DUPONT", LevelCriteria.ANY, null, null);
    }

    private List<LevelItem> items(int level, LocalDate from, LocalDate to) {
        return find.run(new LevelCriteria(TestDatabase.ENTITY, "DUPONT", level, from, to));
    }

    private List<LevelItem> ticked(String... numbers) {
        return find.run(any()).stream()
                .filter(item -> List.of(numbers).contains(item.number()))
                .toList();
    }

    private static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date, version, changed_by FROM open_item"
                + " WHERE nature = 'FACTURE' ORDER BY number");
    }

    private static List<String> fiches() {
        return TestBase.rows(
                "SELECT code, dunning_level, last_dunning_date, level_by_hand FROM customer ORDER BY code");
    }
}
