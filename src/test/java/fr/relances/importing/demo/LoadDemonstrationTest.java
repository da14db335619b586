package fr.relances.importing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.SiteEntity;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The company that is shipped, in a real base. */
class LoadDemonstrationTest {

    private static final Path SHIPPED = Path.of("data", "demo");

    @TempDir
    Path folder;

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final LoadDemonstration load = new LoadDemonstration(database, session, SHIPPED);

    @BeforeEach
    void firstEntity() {
        new CreateEntity(database).ensureFirst();
    }

    private static String row(String sql) {
        return TestBase.rows(sql).get(0);
    }

    @Test
    void bringsACompanyWithTwoSitesItsTiersAndItsTables() {
        assertThat(load.run()).isTrue();

        assertThat(new FindEntities(database).run().get(0).identity().name()).isEqualTo("COOPÉRATIVE DU VAL");
        assertThat(new FindEntities(database).sites())
                .containsExactly(
                        new SiteEntity("1", "1", "Siège de Valmorin"),
                        new SiteEntity("1", "SILO", "Silo de Montcérault"));
        assertThat(row("SELECT COUNT(*) FROM customer")).isEqualTo("60");
        assertThat(row("SELECT COUNT(*) FROM open_item")).isEqualTo("301");
        assertThat(row("SELECT COUNT(*) FROM sales_representative WHERE label <> code"))
                .isEqualTo("4");
        assertThat(TestBase.rows("SELECT code FROM payment_method WHERE NOT dunnable ORDER BY code"))
                .containsExactly("PRLV");
        assertThat(TestBase.rows("SELECT code FROM payment_method WHERE grace_days > 0 ORDER BY code"))
                .containsExactly("LCR");
    }

    @Test
    void holdsPiecesOfEveryKindThatTheRulesSpeakOf() {
        load.run();

        assertThat(TestBase.rows("SELECT DISTINCT dunning_level FROM open_item ORDER BY dunning_level"))
                .containsExactly("0", "1", "2", "3");
        assertThat(row("SELECT MIN(due_date) FROM open_item")).isEqualTo("2026-05-10");
        assertThat(row("SELECT COUNT(*) FROM item_movement")).isEqualTo("13");
        assertThat(row("SELECT COUNT(*) FROM open_item WHERE due_date_estimated"))
                .isEqualTo("7");
        assertThat(row("SELECT COUNT(*) FROM open_item WHERE disputed_amount > 0"))
                .isEqualTo("2");
        assertThat(row("SELECT COUNT(*) FROM open_item WHERE promise_date IS NOT NULL"))
                .isEqualTo("2");
        assertThat(row("SELECT COUNT(*) FROM customer WHERE COALESCE(town, '') = ''"))
                .isEqualTo("1");
        assertThat(row("SELECT MAX(cut_off_date) FROM ledger_import")).isEqualTo("2026-11-22");
    }

    @Test
    void fichesStandAtTheHighestLevelOfTheirPieces() {
        load.run();

        assertThat(TestBase.rows("SELECT c.code FROM customer c WHERE c.dunning_level <>"
                        + " (SELECT MAX(i.dunning_level) FROM open_item i WHERE i.customer_code = c.code)"))
                .isEmpty();
    }

    @Test
    void isLoadedOnceAndLoadedAgainWhenItWasBrokenOff() {
        load.run();
        assertThat(load.run()).isFalse();

        TestBase.execute("DELETE FROM item_movement");
        TestBase.execute("DELETE FROM open_item");
        TestBase.execute("DELETE FROM ledger_import");
        assertThat(load.run()).isTrue();
        assertThat(row("SELECT COUNT(*) FROM customer")).isEqualTo("60");
        assertThat(row("SELECT COUNT(*) FROM open_item")).isEqualTo("301");
    }

    @Test
    void saysWhichFileWasSpoiled() throws IOException {
        for (String name : new String[] {"entite", "sites", "types", "atc", "modes", "tiers"}) {
            Files.copy(SHIPPED.resolve(name + ".csv"), folder.resolve(name + ".csv"));
        }
        Files.writeString(
                folder.resolve("pieces.csv"), "numero;code_tiers;date_piece;montant\nF1;BOUSSARD;j-3;douze\n");

        assertThatThrownBy(() -> new LoadDemonstration(database, session, folder).run())
                .hasMessageStartingWith("La société de démonstration ne peut pas être chargée")
                .hasMessageContaining("pieces.csv est refusé")
                .hasMessageContaining("« douze »");
    }
}
