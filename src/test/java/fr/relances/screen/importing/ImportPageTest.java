package fr.relances.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.customer.LowerLevels;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.fec.ImportFec;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importation: what the operator sees and what the base then holds. */
class ImportPageTest {

    private static final String FEC_HEADER = "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|"
            + "CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|"
            + "Montantdevise|Idevise\n";

    @TempDir
    Path folder;

    private final Tui tui = new Tui();
    private final TestDatabase db = TestDatabase.create();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));

    @BeforeEach
    void openThePage() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "100.00");
        ImportUseCases useCases = new ImportUseCases(
                new CurrentEntity(db.database(), session, ""),
                new ImportCustomers(db.database(), session),
                new ImportItems(db.database(), session),
                new ImportFec(db.database(), session, new LowerLevels(session)));
        tui.open(new ImportPage(tui.desk(), useCases));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Types the file's path into its field, from the first field. */
    private void choose(Path file) {
        tui.keys(KeyType.Tab).paste(file.toString());
    }

    private static long items() {
        return TestBase.rows("SELECT id FROM open_item").size();
    }

    @Test
    void standsOnTheScreenWithTheFieldsOfEachKind() {
        assertThat(tui.line(0)).startsWith(" INDEX > Outils > Importation").endsWith("1/3");
        assertThat(tui.line(3)).isEqualTo(" Contenu du fichier   <Pièces (CSV)            >");
        assertThat(tui.line(13)).isEqualTo(" Comptes clients      [411                 ]    Délai (jours)     [30 ]");
        assertThat(tui.keyLine()).contains("F10 Simulation");
        tui.keys(KeyType.ArrowRight);
        assertThat(tui.line(3)).contains("<Tiers (CSV)");
        tui.keys(KeyType.Tab, KeyType.Tab);
        assertThat(tui.message()).startsWith("! Fichier : À remplir.");
    }

    @Test
    void simulatesFirstAndStoresWithF10() throws IOException {
        choose(file("p.csv", "numero;code_tiers;date_piece;date_echeance;montant\nF2;DUPONT;j-40;j-10;1250,40\n"));
        tui.keys(KeyType.F10);

        assertThat(tui.line(0))
                .startsWith(" INDEX > Outils > Importation > Simulation")
                .endsWith("2/3");
        assertThat(tui.text()).contains("p.csv").contains("Simulation, rien n'est enregistré : F10 importe");
        assertThat(items()).isEqualTo(1);

        tui.keys(KeyType.F10);
        assertThat(tui.line(0)).endsWith("3/3");
        assertThat(tui.message()).startsWith("Importation enregistrée.");
        assertThat(tui.keyLine()).doesNotContain("F10");
        assertThat(TestBase.rows("SELECT number, due_date, balance FROM open_item ORDER BY id"))
                .contains("F2|2026-11-14|1250.40");

        tui.keys(KeyType.Escape);
        assertThat(tui.line(0)).endsWith("1/3");
        assertThat(tui.line(4)).contains("p.csv");
        tui.keys(KeyType.F3);
        assertThat(tui.text()).doesNotContain("Quitter vers l'INDEX");
    }

    @Test
    void showsEveryBadLineAndOffersNoImport() throws IOException {
        choose(file("p.csv", """
                numero;code_tiers;date_piece;montant
                F2;DUPONT;31/02/2026;12,345
                F3;ABSENT;j-3;100
                """));
        tui.keys(KeyType.F10);

        assertThat(tui.text())
                .contains("Ligne 2, date_piece « 31/02/2026 »")
                .contains("Ligne 2, montant « 12,345 »")
                .contains("Ligne 3, code_tiers « ABSENT »");
        assertThat(tui.message()).startsWith("Fichier refusé, rien n'est enregistré");
        assertThat(tui.keyLine()).doesNotContain("F10");
        tui.keys(KeyType.F10);
        assertThat(items()).isEqualTo(1);
    }

    @Test
    void writesTheWholeReportWhereItWasAskedFor() throws IOException {
        Path report = folder.resolve("rapport.csv");
        choose(file("p.csv", "numero;code_tiers;date_piece;montant\nF2;DUPONT;j-40;douze\n"));
        for (int i = 0; i < 5; i++) {
            tui.keys(KeyType.Tab);
        }
        tui.paste(report.toString()).keys(KeyType.F10);

        assertThat(tui.text()).contains("Rapport complet :");
        assertThat(Files.readString(report)).contains(";2;montant;douze;");
    }

    @Test
    void refusesToSettleTooMuchUntilItIsForced() throws IOException {
        choose(file("p.csv", "numero;code_tiers;date_piece;montant\nF2;DUPONT;j-40;10,00\n"));
        tui.keys(KeyType.Tab, KeyType.Tab).type(" ").keys(KeyType.F10);
        assertThat(tui.text()).contains("30 %").contains("[x] Fichier complet").doesNotContain("2/3");

        tui.keys(KeyType.Tab, KeyType.Tab).type(" ").keys(KeyType.F10, KeyType.F10);
        assertThat(tui.line(0)).endsWith("3/3");
        assertThat(TestBase.rows("SELECT number, balance FROM open_item ORDER BY number"))
                .containsExactly("F1|0.00", "F2|10.00");
    }

    @Test
    void importsTiers() throws IOException {
        tui.keys(KeyType.ArrowRight);
        choose(file("t.csv", "code;nom\nMARTIN;Martin & fils\n"));
        tui.keys(KeyType.F10, KeyType.F10);

        assertThat(tui.line(0)).endsWith("3/3");
        assertThat(TestBase.rows("SELECT name FROM customer WHERE code = 'MARTIN'"))
                .containsExactly("Martin & fils");
    }

    @Test
    void importsALedgerWithItsOptions() throws IOException {
        tui.type("f");
        choose(file(
                "123456789FEC20261031.txt",
                FEC_HEADER
                        + "VE|Ventes|1|20261001|4100001|Client|LEROY|Leroy|F77|20261001|Vente|120,00|0,00|||20261031||\n"
                        + "VE|Ventes|1|20261001|707000|Ventes|||F77|20261001|Vente|0,00|120,00|||20261031||\n"));
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("411").doesNotContain("2/3");

        for (int i = 0; i < 3; i++) {
            tui.keys(KeyType.Tab);
        }
        tui.type("410").keys(KeyType.Tab).type("10").keys(KeyType.F10, KeyType.F10);
        assertThat(tui.line(0)).endsWith("3/3");
        assertThat(TestBase.rows("SELECT customer_code, due_date FROM open_item WHERE source = 'FEC'"))
                .containsExactly("LEROY|2026-10-11");
    }

    @Test
    void findsTheFileInTheFolders() throws IOException {
        Files.createDirectory(folder.resolve("exports"));
        Path file = Files.writeString(folder.resolve("exports").resolve("p.csv"), "x");
        choose(folder);
        tui.keys(KeyType.F4);
        assertThat(tui.text()).contains(">../").contains("exports/");
        tui.type("exp").keys(KeyType.Enter).type("p.csv").keys(KeyType.Enter);

        assertThat(tui.text()).doesNotContain("Modifié le");
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains(file.getFileName().toString());
    }
}
