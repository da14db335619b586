package fr.relances.importing.csv;

import static fr.relances.importing.csv.Trial.items;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.importing.ImportReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R27: what is wrong with pièces in a file, where and why; nothing of the file is stored. */
class BadItemsTest {

    private static final String HEADER = "numero;code_tiers;date_piece;montant;solde\n";

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void twoTiers() {
        trial = new Trial(folder);
        trial.tiers("code;nom\nDUPONT;Dupont\nDURAND;Durand\n");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '!', textBlock = """
            montant          ! 12a            ! montant « 12a »             ! n'est pas un montant
            montant          ! 1,234          ! montant « 1,234 »           ! plus de deux décimales
            montant          ! 1 234.567      ! montant « 1 234.567 »       ! plus de deux décimales
            montant          ! 12345678901234567 ! montant                  ! n'est pas un montant
            montant          ! ''             ! montant                     ! obligatoire
            date_piece       ! 31/02/2026     ! date_piece « 31/02/2026 »   ! n'est pas une date
            date_piece       ! hier           ! date_piece « hier »         ! n'est pas une date
            date_piece       ! 15/01/0026     ! date_piece « 15/01/0026 »   ! n'est pas une date
            date_piece       ! ''             ! date_piece                  ! obligatoire
            code_tiers       ! INCONNU        ! code_tiers « INCONNU »      ! tiers inconnu
            code_tiers       ! ''             ! code_tiers                  ! obligatoire
            numero           ! ''             ! numero                      ! obligatoire
            numero           ! F1             ! numero « F1 »               ! ligne 2
            date_echeance    ! demain         ! date_echeance « demain »    ! n'est pas une date
            solde            ! x              ! solde « x »                 ! n'est pas un montant
            nature           ! DEVIS          ! nature « DEVIS »            ! FACTURE, AVOIR ou REGLEMENT
            nature           ! AVOIR          ! nature « AVOIR »            ! ne va pas avec le montant
            litige           ! -1             ! litige « -1 »               ! pas négatif
            litige           ! 500            ! litige « 500 »              ! dépasse le montant
            promesse_montant ! 10             ! promesse_montant « 10 »     ! sans date
            promesse_date    ! 99/99/2026     ! promesse_date               ! n'est pas une date
            derniere_relance ! 1/1/2026       ! derniere_relance            ! sans niveau
            niveau           ! -1             ! niveau « -1 »               ! 0 à 9
            mode_reglement   ! ABCDEFGHIJKLMNOPQRSTU ! mode_reglement       ! 20 caractères
            """)
    void refusesTheWholeFileForOneBadLine(String column, String value, String where, String why) {
        List<String> names = Columns.OF_ITEMS.names();
        StringBuilder file = new StringBuilder(String.join(";", names)).append('\n');
        for (String number : List.of("F1", "F2")) {
            boolean bad = number.equals("F2");
            file.append(String.join(
                            ";",
                            names.stream()
                                    .map(name -> bad && name.equals(column) ? value : usual(name, number))
                                    .toList()))
                    .append('\n');
        }
        Trial.assertRefused(trial.pieces(file.toString()), "Ligne 3, ", where, why);
    }

    private static String usual(String column, String number) {
        return switch (column) {
            case Columns.NUMBER -> number;
            case Columns.CUSTOMER -> "DUPONT";
            case Columns.ITEM_DATE -> "2026-01-15";
            case Columns.AMOUNT -> "100";
            default -> "";
        };
    }

    @Test
    void refusesAFileCutInMidLine() {
        Trial.assertRefused(trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;100\nF2;DUP"), "Ligne 3", "coupée");
        Trial.assertRefused(trial.pieces(HEADER + "F1;\"DUP"), "Ligne 2", "guillemet jamais refermé");
    }

    @Test
    void refusesTheSameKeyTwiceAndAKeyOfAnotherTiers() {
        String keyed = "numero;code_tiers;date_piece;montant;cle\n";
        Trial.assertRefused(
                trial.pieces(keyed + "F1;DUPONT;2026-01-15;1;K\nF2;DUPONT;2026-01-15;1;K\n"), "cle « K »", "ligne 2");
        trial.pieces(keyed + "F1;DUPONT;2026-01-15;1;K\n");
        ImportReport report = trial.pieces(keyed + "F1;DURAND;2026-01-15;1;K\n");
        assertThat(report.lines()).anySatisfy(line -> assertThat(line).contains("déjà celle du tiers DUPONT"));
        assertThat(items("customer_code")).containsExactly("DUPONT");
    }
}
