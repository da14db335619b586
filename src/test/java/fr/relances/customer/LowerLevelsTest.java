package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.CreateEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LowerLevelsTest {

    private Database database;

    @BeforeEach
    void twoTiersWhoseFicheIsAboveTheirPieces() {
        database = TestBase.empty();
        new CreateEntity(database).ensureFirst();
        for (String code : List.of("DUPONT", "DURAND")) {
            TestBase.execute("INSERT INTO customer (entity_code, code, name, dunning_level, last_dunning_date, "
                    + "level_by_hand, changed_at, changed_by) VALUES ('1', '" + code + "', 'Nom " + code
                    + "', 2, DATE('2026-10-01'), TRUE, TIMESTAMP('2026-10-01 00:00:00'), 'x')");
        }
    }

    @Test
    void lowersAFicheToTheHighestLevelThatIsStillOpen() {
        item("DUPONT", "A", 2, "0");
        item("DUPONT", "B", 1, "10");
        item("DUPONT", "C", 0, "10");
        assertThat(lower(Set.of("DUPONT"))).containsExactly(new LevelFall("DUPONT", "Nom DUPONT", 2, 1));
        assertThat(fiches()).containsExactly("DUPONT|1|2026-10-01|false|1|dupont", "DURAND|2|2026-10-01|true|0|x");
        assertThat(TestBase.rows("SELECT customer_code, kind, old_value, new_value, operator_name FROM change_record"))
                .containsExactly("DUPONT|NIVEAU_FICHE_AUTO|2|1|dupont");
    }

    @Test
    void lowersToZeroWithoutDateWhenNothingIsOpen() {
        item("DUPONT", "A", 2, "0");
        item("DUPONT", "B", 0, "-10");
        assertThat(lower(Set.of("DUPONT", "AUTRE"))).hasSize(1);
        assertThat(fiches()).contains("DUPONT|0||false|1|dupont");
    }

    @Test
    void neverRaises() {
        item("DUPONT", "A", 3, "10");
        assertThat(lower(Set.of("DUPONT"))).isEmpty();
    }

    @Test
    void doesNothingWhereTheEntityHasSwitchedItOff() {
        TestBase.execute("INSERT INTO entity_setting VALUES ('1', 'automaticLevelReset', 'false')");
        assertThat(lower(Set.of("DUPONT", "DURAND"))).isEmpty();
    }

    private List<LevelFall> lower(Set<String> settled) {
        LowerLevels lower = new LowerLevels(TestBase.session(LocalDate.of(2026, 11, 24)));
        return database.bulk(transaction -> lower.run(transaction, "1", settled));
    }

    private static List<String> fiches() {
        return TestBase.rows("SELECT code, dunning_level, last_dunning_date, level_by_hand, version, changed_by"
                + " FROM customer ORDER BY code");
    }

    private static void item(String customer, String key, int level, String balance) {
        String amount = balance.startsWith("-") ? "-10" : "10";
        TestBase.execute(
                "INSERT INTO open_item (entity_code, customer_code, site_code, item_key, source, number, nature,"
                        + " item_date, due_date, amount, balance, dunning_level, changed_at, changed_by) VALUES ('1', '"
                        + customer + "', '1', '" + key + "', 'CSV', '" + key + "', 'FACTURE', DATE('2026-01-01'),"
                        + " DATE('2026-01-31'), " + amount + ", " + balance + ", " + level
                        + ", TIMESTAMP('2026-10-01 00:00:00'), 'x')");
    }
}
