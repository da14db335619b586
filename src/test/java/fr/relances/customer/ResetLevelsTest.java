package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remise à zéro des niveaux, rule R20. */
class ResetLevelsTest {

    private final TestDatabase db = TestDatabase.create();
    private final FindLevelFalls find = new FindLevelFalls(db.database());
    private final ResetLevels reset = new ResetLevels(db.database(), TestBase.session(LocalDate.of(2026, 11, 24)));

    @BeforeEach
    void fichesAboveAtAndBelowTheirPieces() {
        db.customer("ABOVE", 3)
                .set("last_dunning_date = '2026-11-01'")
                .item("F1", "2026-08-01", "100.00", 1, "2026-10-01");
        db.customer("BELOW", 1).item("F2", "2026-08-01", "100.00", 2, "2026-10-01");
        db.customer("SAME", 2).item("F3", "2026-08-01", "100.00", 2, "2026-10-01");
        db.customer("SETTLED", 2)
                .set("last_dunning_date = '2026-11-01'")
                .item("F4", "2026-08-01", "100.00", 2, "2026-10-01")
                .setItem("F4", "balance = 0");
    }

    @Test
    void showsWhatWillFallFirst() {
        assertThat(find.run(TestDatabase.ENTITY))
                .containsExactly(new LevelFall("ABOVE", "ABOVE", 3, 1), new LevelFall("SETTLED", "SETTLED", 2, 0));
    }

    @Test
    void lowersFichesToTheirHighestOpenPieceAndRaisesNone() {
        assertThat(reset.run(TestDatabase.ENTITY, find.run(TestDatabase.ENTITY)))
                .isEqualTo(2);
        assertThat(fiches())
                .containsExactly("ABOVE|1|2026-11-01|dupont", "BELOW|1||test", "SAME|2||test", "SETTLED|0||dupont");
        assertThat(TestBase.rows("SELECT customer_code, old_value, new_value FROM change_record ORDER BY id"))
                .containsExactly("ABOVE|3|1", "SETTLED|2|0");
        assertThat(find.run(TestDatabase.ENTITY)).isEmpty();
    }

    @Test
    void storesNothingWhereSomethingElseIsTrueByNow() {
        List<LevelFall> shown = find.run(TestDatabase.ENTITY);
        TestBase.execute("UPDATE customer SET dunning_level = 0 WHERE code = 'SETTLED'");
        assertThatThrownBy(() -> reset.run(TestDatabase.ENTITY, shown)).hasMessageContaining("depuis l'affichage");
        assertThat(fiches()).contains("ABOVE|3|2026-11-01|test");
    }

    private static List<String> fiches() {
        return TestBase.rows("SELECT code, dunning_level, last_dunning_date, changed_by FROM customer ORDER BY code");
    }
}
