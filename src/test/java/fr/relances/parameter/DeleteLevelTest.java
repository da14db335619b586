package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding levels and deleting the last one, on a real base. */
class DeleteLevelTest {

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final ReadParameters parameters = new ReadParameters(database);
    private final ProposeLevel propose = new ProposeLevel(parameters);
    private final EditLevel edit = new EditLevel(database, session, level -> {});
    private final DeleteLevel delete = new DeleteLevel(database, session);

    @BeforeEach
    void twoEntities() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        new CreateEntity(database).run("NEG", "NÉGOCE DU VAL");
    }

    private DunningLevel level(int level) {
        return parameters.run("1").levels().get(level);
    }

    private void add() {
        edit.run("1", Optional.empty(), propose.run("1"));
    }

    @Test
    void proposesTheNextLevelAsAMiseEnDemeureWithoutTextsAndStoresNothing() {
        assertThat(propose.run("1"))
                .isEqualTo(new DunningLevel(
                        4,
                        "Niveau 4",
                        true,
                        new DunningLevel.Conditions(0, 0, Amount.ZERO),
                        8,
                        new DunningLevel.Texts("", "")));
        assertThat(parameters.run("1").levels()).hasSize(3);
    }

    @Test
    void addsUpToTheNinthLevelAndNoFurther() {
        for (int level = 4; level <= 9; level++) {
            add();
        }
        assertThat(parameters.run("1").levels()).hasSize(9).containsKey(9);
        assertThatThrownBy(this::add)
                .isInstanceOf(OperatorException.class)
                .hasMessage("Il y a déjà 9 niveaux, le plus possible. Modifiez un niveau existant.");
    }

    @Test
    void leavesNoGapWhereTheLastLevelWasDeletedMeanwhile() {
        add();
        DunningLevel fifth = propose.run("1");
        delete.run("1", level(4));

        assertThatThrownBy(() -> edit.run("1", Optional.empty(), fifth))
                .hasMessageStartingWith("Le niveau 5 ne peut pas être enregistré : le niveau 4 a été supprimé");
    }

    @Test
    void deletesTheLastLevelOfThisEntityOnlyAndKeepsWhoDidIt() {
        delete.run("1", level(3));

        assertThat(parameters.run("1").levels()).containsOnlyKeys(1, 2);
        assertThat(parameters.run("NEG").levels()).containsOnlyKeys(1, 2, 3);
        assertThat(TestBase.rows("SELECT entity_code, kind, old_value, new_value, operator_name FROM change_record"))
                .containsExactly("1|NIVEAU 3 SUPPRIME|Mise en demeure||dupont");
    }

    @Test
    void refusesWhatIsNotTheLastTheFirstAndWhatChangedMeanwhile() {
        DunningLevel third = level(3);
        assertThatThrownBy(() -> delete.run("1", level(2)))
                .hasMessage("Le niveau 2 ne peut pas être supprimé avant ceux qui le suivent."
                        + " Commencez par le niveau 3.");
        TestBase.execute("UPDATE dunning_level SET name = 'Dernier avis' WHERE level = 3 AND entity_code = '1'");
        assertThatThrownBy(() -> delete.run("1", third))
                .hasMessageStartingWith("Le niveau 3 a été modifié ou supprimé entre-temps");
        delete.run("1", level(3));
        assertThatThrownBy(() -> delete.run("1", third))
                .hasMessageStartingWith("Le niveau 3 a été modifié ou supprimé entre-temps");
        delete.run("1", level(2));
        assertThatThrownBy(() -> delete.run("1", level(1)))
                .hasMessageStartingWith("Le niveau 1 (Premier rappel) ne peut pas être supprimé");
        assertThat(parameters.run("1").levels()).containsOnlyKeys(1);
    }

    @Test
    void refusesALevelThatATiersStandsAt() {
        customer(3);
        assertThatThrownBy(() -> delete.run("1", level(3)))
                .hasMessageStartingWith("Le niveau 3 (Mise en demeure) sert encore : 1 tiers. ");
        assertThat(parameters.run("1").levels()).hasSize(3);
    }

    @Test
    void refusesALevelThatPiecesStandAtAndEditionsWereMadeAt() {
        customer(0);
        for (int number = 1; number <= 2; number++) {
            TestBase.execute("INSERT INTO open_item (entity_code, customer_code, site_code, item_key, source, number,"
                    + " nature, item_date, due_date, amount, balance, dunning_level, changed_at, changed_by) VALUES"
                    + " ('1', 'DUPONT', '1', 'F" + number + "', 'MANUEL', 'F1', 'FACTURE', '2026-01-01', '2026-02-01',"
                    + " 10, 0, 3, CURRENT_TIMESTAMP, 'test')");
        }
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " output_path, prepared_at, operator_name) VALUES (1, '1', 'PREPARED', 3, '2026-11-01', '', 'GENERAL',"
                + " '', CURRENT_TIMESTAMP, 'test')");

        assertThatThrownBy(() -> delete.run("1", level(3)))
                .hasMessageStartingWith("Le niveau 3 (Mise en demeure) sert encore : 2 pièces, 1 édition. ");
    }

    private static void customer(int level) {
        TestBase.execute("INSERT INTO customer (entity_code, code, name, dunning_level, changed_at, changed_by)"
                + " VALUES ('1', 'DUPONT', 'DUPONT', " + level + ", CURRENT_TIMESTAMP, 'test')");
    }
}
