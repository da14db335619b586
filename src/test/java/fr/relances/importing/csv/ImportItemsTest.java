package fr.relances.importing.csv;

import static fr.relances.importing.csv.Trial.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportItemsTest {

    private static final String HEADER = "numero;code_tiers;date_piece;montant;solde\n";
    private static final ImportRequest.Options COMPLETE = new ImportRequest.Options(false, true, true, false);
    private static final ImportRequest.Options FORCED = new ImportRequest.Options(false, false, true, false);

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void twoTiers() {
        trial = new Trial(folder);
        trial.tiers("code;nom;conditions\nDUPONT;Dupont;45JFDM\nDURAND;Durand;\n");
    }

    @AfterEach
    void balancesAreAmountsLessMovements() {
        assertThat(Trial.brokenBalances()).isEmpty();
    }

    @Test
    void storesEveryColumn() {
        ImportReport report = trial.pieces("""
                numero;code_tiers;date_piece;date_echeance;montant;solde;nature;mode_reglement;site;litige;motif_litige;\
                promesse_date;promesse_montant;niveau;derniere_relance;cle
                F1;DUPONT;15/01/2026;14/02/2026;1 234,56;1000;FACTURE;CHQ;NORD;200,00;Casse;j+7;300;2;j-10;K1
                """);
        assertThat(items("customer_code, site_code, item_key, source, number, nature, item_date, due_date,"
                        + " due_date_estimated, amount, balance, payment_method, disputed_amount, dispute_reason,"
                        + " promise_date, promise_amount, dunning_level, last_dunning_date, version, changed_by"))
                .containsExactly("DUPONT|NORD|K1|CSV|F1|FACTURE|2026-01-15|2026-02-14|false|1234.56|1000.00|CHQ|200.00"
                        + "|Casse|2026-12-01|300.00|2|2026-11-14|0|dupont");
        assertThat(TestBase.rows("SELECT movement_date, amount, source, label FROM item_movement"))
                .containsExactly("2026-11-24|234.56|CSV|Import de pieces.csv");
        assertThat(report.lines())
                .map(line -> line.replace('\u00a0', ' '))
                .containsExactly(
                        "pieces.csv (UTF-8), arrêté au 24/11/2026",
                        "Pièces : 1 créée, 0 modifiée, 0 inchangée, 0 soldée (0,00 €)",
                        "Solde ouvert : 1 000,00 € (avant : 0,00 €)",
                        "Modes de règlement créés : CHQ",
                        "Sites créés : NORD");
    }

    @Test
    void completesWhatIsNotGiven() {
        trial.pieces("numero;code_tiers;date_piece;montant\nF1;DUPONT;2026-01-15;100\nF2;DURAND;2026-01-15;50,5\n"
                + "A1;DUPONT;2026-01-15;-20\n");
        assertThat(items("item_key, site_code, nature, due_date, due_date_estimated, balance"))
                .containsExactly(
                        "1|DUPONT|F1|1|FACTURE|2026-03-31|true|100.00",
                        "1|DURAND|F2|1|FACTURE|2026-02-14|true|50.50",
                        "1|DUPONT|A1|1|AVOIR||false|-20.00");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        String file = "numero;code_tiers;date_piece;date_echeance;montant;solde;mode_reglement;litige;niveau\n"
                + "F1;DUPONT;2026-01-15;;100;60;CHQ;10;1\nA1;DUPONT;2026-01-15;;-20;;;;\n";
        trial.pieces(file);
        List<String> before = TestBase.rows("SELECT * FROM open_item ORDER BY id");
        ImportReport again = trial.pieces(file);
        assertThat(again.items()).isEqualTo(new ImportReport.Changes(0, 0, 2, 0));
        assertThat(TestBase.rows("SELECT * FROM open_item ORDER BY id")).isEqualTo(before);
        assertThat(TestBase.rows("SELECT id FROM item_movement")).hasSize(1);
    }

    @Test
    void recordsAMovementWhenABalanceChanges() {
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;100\n");
        trial.piecesUpTo(LocalDate.of(2026, 2, 28), HEADER + "F1;DUPONT;2026-01-15;100;60\n");
        trial.piecesUpTo(LocalDate.of(2026, 3, 31), HEADER + "F1;DUPONT;2026-01-15;110;75\n");
        assertThat(items("amount, balance, version")).containsExactly("110.00|75.00|2");
        assertThat(TestBase.rows("SELECT movement_date, amount, import_id IS NOT NULL FROM item_movement ORDER BY id"))
                .containsExactly("2026-02-28|40.00|true", "2026-03-31|-5.00|true");
    }

    @Test
    void keepsLevelsPromisesDisputesAndDueDates() {
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;100\n");
        TestBase.execute("UPDATE open_item SET dunning_level = 2, last_dunning_date = DATE('2026-06-01'),"
                + " disputed_amount = 10, dispute_reason = 'Casse', promise_date = DATE('2026-12-01'),"
                + " promise_amount = 50, due_date = DATE('2026-02-20'), due_date_estimated = FALSE");
        trial.pieces("""
                numero;code_tiers;date_piece;date_echeance;montant;solde;litige;motif_litige;promesse_date;niveau
                F1;DUPONT;2026-01-15;;100;90;;;;0
                """);
        assertThat(items("balance, dunning_level, last_dunning_date, disputed_amount, dispute_reason, promise_date,"
                        + " promise_amount, due_date, due_date_estimated"))
                .containsExactly("90.00|2|2026-06-01|10.00|Casse|2026-12-01|50.00|2026-02-20|false");
    }

    @Test
    void keepsTheMovementsOfAPieceWhoseFileHasNoBalance() {
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;60\n");
        trial.pieces("numero;code_tiers;date_piece;montant\nF1;DUPONT;2026-01-15;120\n");
        assertThat(items("amount, balance")).containsExactly("120.00|80.00");
    }

    @Test
    void settlesWhatACompleteFileNoLongerHas() {
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;100\nF2;DUPONT;2026-01-16;50;50\nA1;DURAND;2026-01-16;-5;-5\n");
        ImportReport report = trial.pieces(HEADER + "F2;DUPONT;2026-01-16;50;50\n", COMPLETE);
        assertThat(items("number, balance")).containsExactly("F1|0.00", "F2|50.00", "A1|0.00");
        assertThat(report.items()).isEqualTo(new ImportReport.Changes(0, 0, 1, 2));
        assertThat(report.balances())
                .isEqualTo(new ImportReport.Balances(Amount.of("100"), Amount.of("145"), Amount.of("50")));
        assertThat(trial.pieces(HEADER + "F2;DUPONT;2026-01-16;50;50\n").items().unchanged())
                .isOne();
    }

    @Test
    void opensASettledPieceAgainUnderItsKey() {
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;0\n");
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;30\n");
        assertThat(items("balance, version")).containsExactly("30.00|1");
    }

    @Test
    void refusesToSettleMoreThanThirtyPercentUnlessForced() {
        trial.pieces(
                HEADER + "F1;DUPONT;2026-01-15;70;70\nF2;DUPONT;2026-01-16;30;30\nF3;DUPONT;2026-01-16;0,01;0,01\n");
        trial.pieces(HEADER + "F2;DUPONT;2026-01-16;30;0\n");
        assertThatThrownBy(() -> trial.pieces(HEADER + "F1;DUPONT;2026-01-15;70;0\n"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("solderait 70,00 € sur 70,01 €")
                .hasMessageContaining("--forcer");
        assertThat(items("balance")).containsExactly("70.00", "0.00", "0.01");
        trial.pieces(HEADER + "F1;DUPONT;2026-01-15;70;0\n", FORCED);
        assertThat(items("balance")).containsExactly("0.00", "0.00", "0.01");
    }

    @Test
    void lowersTheFicheThatASettlementLeaves() {
        TestBase.execute("UPDATE customer SET dunning_level = 2, last_dunning_date = DATE('2026-10-01')");
        String levels = "numero;code_tiers;date_piece;montant;niveau\n";
        trial.pieces(levels + "F1;DUPONT;2026-01-15;100;2\nF2;DUPONT;2026-01-16;50;1\nF3;DURAND;2026-01-16;500;1\n");
        ImportReport report = trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;0\n");
        assertThat(TestBase.rows("SELECT code, dunning_level FROM customer ORDER BY code"))
                .containsExactly("DUPONT|1", "DURAND|2");
        assertThat(report.lines()).contains("Niveau de la fiche DUPONT (Dupont) : 2 → 1");
    }

    @Test
    void storesNothingWhenItSimulates() {
        ImportReport report = trial.pieces(
                HEADER + "F1;DUPONT;2026-01-15;100;60\n", new ImportRequest.Options(true, false, false, false));
        assertThat(report.items().created()).isOne();
        assertThat(report.csv()).contains("CHANGEMENT;2;;DUPONT F1;pièce créée, solde 60,00\r\n");
        assertThat(items("id")).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM item_movement")).isEmpty();
    }

    @Test
    void neverTakesTwoPiecesForOneBecauseOfABarInACode() {
        trial.tiers("code;nom\na|b;X\na;Y\n");
        trial.pieces("numero;code_tiers;date_piece;montant\nc;a|b;2026-01-15;1\nb|c;a;2026-01-15;1\n");
        assertThat(items("item_key")).containsExactly("1|a||b|c", "1|a|b||c");
    }

    @Test
    void saysWhereABalanceIsLargerThanItsAmount() {
        assertThat(trial.pieces(HEADER + "F1;DUPONT;2026-01-15;100;120\n").lines())
                .contains("Ligne 2 « 120 » : solde plus grand que le montant 100,00 : à vérifier");
    }
}
