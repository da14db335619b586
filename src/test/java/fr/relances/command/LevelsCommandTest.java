package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** niveaux as scripts see it. */
class LevelsCommandTest extends HistoryCommandsTrial {

    @Test
    void consultsLevelsWithTheKeysOfThePieces() {
        assertThat(run("niveaux", "--tiers", "DUPONT")).isZero();
        assertThat(out())
                .contains("F1", "01/09/2026", "01/10/2026", "120,00", "DUPONT/F1", "2 pièces pour ces critères");
        assertThat(run("niveaux", "--tiers", "DUPONT", "--niveau-actuel", "1", "--consultation"))
                .isZero();
        assertThat(out()).contains("Aucune pièce pour ces critères");
    }

    @Test
    void storesTheLevelsOfThePiecesThatAreNamed() {
        assertThat(run(
                        "niveaux",
                        "--tiers",
                        "DUPONT",
                        "--nouveau-niveau",
                        "2",
                        "--a-la-date",
                        "01/11/2026",
                        "--valider",
                        "--pieces",
                        "DUPONT/F2"))
                .isZero();
        assertThat(out()).isEqualTo("1 pièce enregistrée. Fiche tiers inchangée (niveau 0)\n");
        assertThat(levels()).containsExactly("F1|0|", "F2|2|2026-11-01", "F9|0|");
        assertThat(run("niveaux", "--tiers", "DUPONT", "--nouveau-niveau", "0", "--valider", "--toutes"))
                .isZero();
        assertThat(out()).startsWith("1 pièce enregistrée, 1 déjà à jour");
        assertThat(levels()).contains("F2|0|");
    }

    @Test
    void takesSeveralKeysAndKeysThatHoldCommas() {
        TestBase.execute("UPDATE open_item SET item_key = 'A,B' WHERE number = 'F1'");
        assertThat(run(
                        "niveaux",
                        "--tiers",
                        "DUPONT",
                        "--nouveau-niveau",
                        "1",
                        "--valider",
                        "--pieces",
                        "A,B",
                        "--pieces",
                        "DUPONT/F2"))
                .isZero();
        assertThat(levels()).contains("F1|1|2026-11-24", "F2|1|2026-11-24");
    }

    @ParameterizedTest(name = "niveaux {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --niveau-actuel 1                                                    | 2 | --tiers
            --tiers DUPONT --valider --toutes                                    | 2 | --nouveau-niveau
            --tiers DUPONT --valider --nouveau-niveau 1                          | 2 | --toutes
            --tiers DUPONT --valider --nouveau-niveau 1 --toutes --pieces X      | 2 | s'excluent
            --tiers DUPONT --valider --consultation --nouveau-niveau 1 --toutes  | 2 | s'excluent
            --tiers DUPONT --valider --nouveau-niveau 10 --toutes                | 2 | 10
            --tiers DUPONT --valider --nouveau-niveau x --toutes                 | 2 | nombre entier
            --tiers DUPONT --niveau-actuel -2                                    | 2 | -2
            --tiers DUPONT --du 31/02/2026                                       | 2 | n'est pas une date
            --tiers DUPONT --toutes                                              | 2 | --valider
            --tiers DURAND                                                       | 3 | DURAND
            --tiers DUPONT --valider --nouveau-niveau 7 --toutes                 | 3 | niveau de relance 7
            --tiers DUPONT --valider --nouveau-niveau 1 --pieces MARTIN/F9       | 3 | MARTIN/F9
            """)
    void refusesWrongUsageAndWhatDoesNotExist(String arguments, int status, String said) {
        assertThat(run(("niveaux " + arguments).split(" "))).isEqualTo(status);
        assertThat(err()).contains(said);
        assertThat(levels()).containsExactly("F1|0|", "F2|0|", "F9|0|");
    }
}
