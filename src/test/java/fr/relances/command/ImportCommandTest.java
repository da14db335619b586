package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** importer and exporter as scripts see them: files, what is said where, status. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private final Database database = TestBase.empty();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void oneTiers() throws IOException {
        new CreateEntity(database).ensureFirst();
        file("tiers.csv", "code;nom\nDUPONT;Dupont\n");
        assertThat(run("importer", "tiers", path("tiers.csv"))).isZero();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Session session = TestBase.session(LocalDate.of(2026, 11, 24));
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        CurrentEntity entity = new CurrentEntity(database, session, "");
        return RelancesCommand.run(
                console,
                session,
                List.of(
                        new ImportCommand(List.of(
                                new ImportCustomersCommand(console, entity, new ImportCustomers(database, session)),
                                new ImportItemsCommand(console, entity, new ImportItems(database, session)))),
                        new ExportCommand(console, entity, new ExportCustomers(database), new ExportItems(database))),
                List.of(arguments));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void importsPiecesWithEveryOption() throws IOException {
        file("pieces.csv", "numero;code_tiers;date_piece;montant\nF1;DUPONT;2026-01-15;100\n");
        assertThat(run(
                        "importer",
                        "pieces",
                        path("pieces.csv"),
                        "--arrete-au",
                        "31/10/2026",
                        "--complet",
                        "--forcer",
                        "--reprendre-niveaux",
                        "--rapport",
                        path("rapport.csv")))
                .isZero();
        assertThat(out()).contains("pieces.csv (UTF-8), arrêté au 31/10/2026\nPièces : 1 créée,");
        assertThat(folder.resolve("rapport.csv"))
                .content()
                .startsWith("\ufeffconstat;ligne;colonne;valeur;texte\r\n")
                .contains("CHANGEMENT;2;;DUPONT F1;pièce créée, solde 100,00\r\n");
        assertThat(TestBase.rows("SELECT cut_off_date FROM ledger_import WHERE kind = 'PIECES'"))
                .containsExactly("2026-10-31");
    }

    @Test
    void refusesABadFileOnStandardErrorAndReportsAllOfIt() throws IOException {
        file("pieces.csv", "numero;code_tiers;date_piece;montant\nF1;DUPOND;2026-01-15;1x\n");
        assertThat(run("importer", "pieces", path("pieces.csv"), "--rapport", path("rapport.csv")))
                .isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .containsExactly(
                        "Le fichier pieces.csv est refusé : 2 erreurs. Rien n'a été enregistré. Corrigez, puis"
                                + " recommencez.",
                        "Ligne 2, code_tiers « DUPOND » : tiers inconnu : importez d'abord sa fiche (importer tiers)",
                        "Ligne 2, montant « 1x » : n'est pas un montant : écrivez 1234,56");
        assertThat(folder.resolve("rapport.csv")).content().contains("REFUS;2;montant;1x;");
    }

    @Test
    void reportsToStandardOutputWithoutTheMark() throws IOException {
        file("pieces.csv", "numero;code_tiers;date_piece;montant\nF1;DUPONT;2026-01-15;100\n");
        assertThat(run("importer", "pieces", path("pieces.csv"), "--simuler", "--rapport", "-"))
                .isZero();
        assertThat(out()).startsWith("constat;ligne;").contains("CHANGEMENT;2;;DUPONT F1;");
        assertThat(err()).contains("Simulation : rien n'a été enregistré.");
    }

    @Test
    void refusesAMissingFileWithoutLeavingAReport() {
        assertThat(run("importer", "pieces", path("absent.csv"), "--rapport", path("rapport.csv")))
                .isEqualTo(3);
        assertThat(err()).contains("absent.csv n'existe pas");
        assertThat(folder).isDirectoryNotContaining("glob:**rapport*");
    }

    @Test
    void importsNothingWhenTheReportCannotBeWritten() throws IOException {
        file("pieces.csv", "numero;code_tiers;date_piece;montant\nF1;DUPONT;2026-01-15;100\n");
        assertThat(run("importer", "pieces", path("pieces.csv"), "--rapport", path("rien/rapport.csv")))
                .isEqualTo(4);
        assertThat(TestBase.rows("SELECT id FROM open_item")).isEmpty();
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run("importer")).isEqualTo(2);
        assertThat(err()).contains("importer tiers F.csv");
        assertThat(run("importer", "clients", "x")).isEqualTo(2);
        assertThat(run("importer", "tiers")).isEqualTo(2);
        assertThat(err()).contains("FICHIER");
        assertThat(run("importer", "tiers", "x", "--complet")).isEqualTo(2);
        assertThat(err()).contains("--complet");
        assertThat(run("importer", "pieces", "x", "--arrete-au", "32/01/2026")).isEqualTo(2);
        assertThat(err()).contains("« 32/01/2026 » n'est pas une date");
        assertThat(run("exporter", "clients", "-")).isEqualTo(2);
        assertThat(err()).contains("pieces, tiers");
    }

    @Test
    void exportsToAFileWithTheMarkAndToStandardOutputWithout() {
        assertThat(run("exporter", "tiers", path("t.csv"))).isZero();
        assertThat(out()).isEqualTo("Exportation : 1 tiers\n");
        assertThat(folder.resolve("t.csv")).content().startsWith("\ufeffcode;nom;");
        assertThat(run("exporter", "tiers", "-")).isZero();
        assertThat(out()).startsWith("code;nom;").contains("\r\nDUPONT;Dupont;");
        assertThat(err()).isEqualTo("Exportation : 1 tiers\n");
        assertThat(run("exporter", "pieces", path("rien/p.csv"))).isEqualTo(4);
        assertThat(err()).contains("ne peut pas être écrit");
    }
}
