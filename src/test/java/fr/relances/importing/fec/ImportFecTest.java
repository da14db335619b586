package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers as they come month after month, and what the base makes of them (R20, R25). */
class ImportFecTest {

    @TempDir
    private Path folder;

    private FecBase base;

    @BeforeEach
    void emptyBase() {
        base = new FecBase(folder);
    }

    @Test
    void storesWhatIsOpenWithItsTiersAndSaysSo() {
        ImportReport report = base.run(FecBase.january());

        assertThat(FecBase.items())
                .containsExactly(
                        "C1|F2|FACTURE|2024-02-19|50.00|0|",
                        "C2|F3|FACTURE|2024-02-14|400.00|0|",
                        "C3|VIR|REGLEMENT||-30.00|0|");
        assertThat(TestBase.rows("SELECT code, name, category, account FROM customer ORDER BY code"))
                .containsExactly(
                        "C1|Tiers C1|A_PRECISER|411000",
                        "C2|Tiers C2|A_PRECISER|411000",
                        "C3|Tiers C3|A_PRECISER|411000");
        assertThat(String.join("\n", report.lines()))
                .contains("UTF-8", "arrêté au 31/01/2024", "séparateur tabulation", "Lignes sans auxiliaire : 0, 0,00")
                .contains("Pièces ouvertes au FEC : 3, 3 tiers, 420,00");
        assertThat(TestBase.rows("SELECT kind, cut_off_date, created_count FROM ledger_import"))
                .containsExactly("FEC|2024-01-31|3");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        FecText text =
                FecBase.january().payment("20240131", "C2", "100,00", "B").sale("20240131", "C2", "F4", "150,00", "B");
        base.run(text);
        List<String> before = FecBase.everything();

        ImportReport again = base.run(text);

        assertThat(FecBase.everything()).isEqualTo(before);
        assertThat(again.items().unchanged()).isEqualTo(4);
        assertThat(again.items().changed()
                        + again.items().created()
                        + again.items().settled())
                .isZero();
    }

    @Test
    void aPaymentOfALaterFileBecomesAMovementAndTheFicheFalls() {
        base.run(FecBase.january());
        TestBase.execute("UPDATE open_item SET dunning_level = 2, last_dunning_date = DATE('2024-03-01')");
        TestBase.execute("UPDATE customer SET dunning_level = 2, last_dunning_date = DATE('2024-03-01')");
        FecText text = new FecText()
                .sale("20240110", "C1", "F1", "100,00", "A")
                .sale("20240120", "C1", "F2", "50,00", "B")
                .sale("20240115", "C2", "F3", "400,00", "")
                .payment("20240131", "C1", "100,00", "A")
                .payment("20240131", "C3", "30,00", "")
                .payment("20240305", "C1", "50,00", "B")
                .sale("20240306", "C1", "F5", "10,00", "");

        ImportReport report = base.run(text);

        assertThat(FecBase.items())
                .containsExactly(
                        "C1|F2|FACTURE|2024-02-19|0.00|2|",
                        "C1|F5|FACTURE|2024-04-05|10.00|0|",
                        "C2|F3|FACTURE|2024-02-14|400.00|2|",
                        "C3|VIR|REGLEMENT||-30.00|2|");
        assertThat(FecBase.movements()).containsExactly("F2|2024-03-05|50.00|FEC");
        assertThat(TestBase.rows("SELECT code, dunning_level FROM customer ORDER BY code"))
                .containsExactly("C1|0", "C2|2", "C3|2");
        assertThat(String.join("\n", report.lines())).contains("C1", "2 → 0");
    }

    @Test
    void aPaymentThatLostItsLetterOpensThePieceAgain() {
        FecText paid =
                new FecText().sale("20240110", "C1", "F1", "100,00", "").sale("20240110", "C2", "F2", "900,00", "");
        base.run(paid);
        base.run(new FecText()
                .sale("20240110", "C1", "F1", "100,00", "A")
                .sale("20240110", "C2", "F2", "900,00", "")
                .payment("20240131", "C1", "100,00", "A"));
        assertThat(FecBase.items().get(0)).startsWith("C1|F1|FACTURE|2024-02-09|0.00");

        base.run(new FecText()
                .sale("20240110", "C1", "F1", "100,00", "")
                .sale("20240110", "C2", "F2", "900,00", "")
                .payment("20240131", "C1", "100,00", ""));

        assertThat(FecBase.items())
                .containsExactly(
                        "C1|F1|FACTURE|2024-02-09|100.00|0|",
                        "C1|VIR|REGLEMENT||-100.00|0|",
                        "C2|F2|FACTURE|2024-02-09|900.00|0|");
        assertThat(FecBase.movements()).containsExactly("F1|2024-01-31|100.00|FEC", "F1|2024-01-31|-100.00|FEC");
    }

    @Test
    void openingEntriesCarryPiecesOnWithLevelAndDueDate() {
        base.run(FecBase.january());
        TestBase.execute("UPDATE open_item SET dunning_level = 1, last_dunning_date = DATE('2024-03-01')"
                + " WHERE number IN ('F2', 'F3')");
        FecText nextYear = new FecText()
                .opening("20250101", "C1", "F2", "D50,00", "A")
                .opening("20250101", "C2", "", "D400,00", "")
                .opening("20250101", "C3", "", "C30,00", "")
                .opening("20250101", "C4", "", "D7,00", "")
                .payment("20250110", "C1", "20,00", "A")
                .sale("20250112", "C1", "F9", "5,00", "");

        base.run(nextYear);

        assertThat(FecBase.items())
                .containsExactly(
                        "C1|F2|FACTURE|2024-02-19|30.00|1|Lettrage A non soldé (reste 30,00) : imputé sur les pièces les plus anciennes",
                        "C1|F9|FACTURE|2025-02-11|5.00|0|",
                        "C2|F3|FACTURE|2024-02-14|400.00|1|",
                        "C3|VIR|REGLEMENT||-30.00|0|",
                        "C4|Libellé|FACTURE|2025-01-31|7.00|0|À-nouveau sans pièce connue");
        assertThat(FecBase.movements()).containsExactly("F2|2025-01-10|20.00|FEC");

        List<String> before = FecBase.everything();
        base.run(nextYear);
        assertThat(FecBase.everything()).isEqualTo(before);
    }

    @Test
    void whatWasPaidInTheOldYearStaysPaidOnItsDay() {
        base.run(new FecText().sale("20240110", "C1", "F1", "100,00", "A").payment("20240305", "C1", "30,00", "A"));

        base.run(new FecText().opening("20250101", "C1", "F1", "D65,00", "A").payment("20250110", "C1", "15,00", "A"));

        assertThat(FecBase.movements())
                .containsExactly("F1|2024-03-05|30.00|FEC", "F1|2025-01-01|5.00|FEC", "F1|2025-01-10|15.00|FEC");
    }

    @Test
    void aPieceThatTheNewYearDoesNotKnowIsSettledAndToBeChecked() {
        base.run(FecBase.january());

        base.run(new FecText()
                .opening("20250101", "C2", "F3", "D400,00", "")
                .opening("20250101", "C3", "", "C30,00", ""));

        assertThat(FecBase.items().get(0))
                .isEqualTo("C1|F2|FACTURE|2024-02-19|0.00|0|Absente du FEC arrêté au 01/01/2025 : soldée");
        assertThat(FecBase.movements()).containsExactly("F2|2025-01-01|50.00|FEC");
    }

    @Test
    void anEntryNumberedAnewIsTheSamePiece() {
        base.run(FecBase.january());
        TestBase.execute("UPDATE open_item SET dunning_level = 1");
        String renumbered = FecBase.january().toString().replaceAll("Journal (..)\t", "Journal $1\t77");

        base.run(base.request(base.file(renumbered)));

        assertThat(FecBase.items()).hasSize(3).allMatch(row -> row.endsWith("|1|"));
    }

    @Test
    void aPieceThatCameBackByCsvUnderItsKeyIsTheLedgersAgain() {
        base.run(FecBase.january());
        TestBase.execute("UPDATE open_item SET source = 'CSV'");

        base.run(FecBase.january());

        assertThat(FecBase.items()).hasSize(3);
        assertThat(TestBase.rows("SELECT DISTINCT source FROM open_item")).containsExactly("FEC");
    }

    @Test
    void settlesOnlyWhatCameFromAFec() {
        base.run(FecBase.january());
        TestBase.execute(
                "INSERT INTO open_item (entity_code, customer_code, site_code, item_key, source, number, nature,"
                        + " item_date, due_date, amount, balance, changed_at, changed_by) VALUES ('1', 'C1', '1', 'X', 'CSV',"
                        + " 'X1', 'FACTURE', DATE('2024-01-01'), DATE('2024-01-31'), 900, 900, CURRENT_TIMESTAMP, 'dupont')");

        base.run(FecBase.february());

        assertThat(FecBase.items()).contains("C1|X1|FACTURE|2024-01-31|900.00|0|");
    }

    @Test
    void takesTermsOfTheTiersElseTheDelayAndADueDateOfTheFileBeforeBoth() {
        base.run(FecBase.january());
        TestBase.execute("UPDATE customer SET terms = '45JFDM' WHERE code = 'C1'");
        base.run(
                FecBase.february().sale("20240211", "C1", "F7", "10,00", "").sale("20240211", "C3", "F8", "10,00", ""));

        assertThat(FecBase.items()).contains("C1|F7|FACTURE|2024-03-31|10.00|0|", "C3|F8|FACTURE|2024-03-12|10.00|0|");

        String dated = FecBase.february()
                .toString()
                .replace("Idevise", "Idevise\tDateEcheance")
                .replaceAll("(?m)\t\t\t\t$", "\t\t\t\t\t20240501");
        base.run(new FecRequest(FecBase.ENTITY, base.file(dated), FecRequest.Reading.USUAL, null, null, false, true));

        assertThat(TestBase.rows("SELECT due_date, due_date_estimated FROM open_item WHERE number = 'F2'"))
                .containsExactly("2024-05-01|false");
    }

    @Test
    void writesTheTiersThatNoLetterCanReach() throws IOException {
        Path model = folder.resolve("adresses.csv");

        base.run(new FecRequest(
                FecBase.ENTITY,
                base.file(FecBase.january().toString()),
                FecRequest.Reading.USUAL,
                null,
                model,
                false,
                false));

        assertThat(Files.readString(model))
                .startsWith("\ufeffcode;nom;adresse1")
                .contains("\r\nC1;Tiers C1;;;;;;\r\n");
    }
}
