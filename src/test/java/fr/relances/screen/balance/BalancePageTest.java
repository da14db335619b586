package fr.relances.screen.balance;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.balance.ReadAgedBalance;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Spoolers;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.TextPager;
import fr.relances.screen.Tui;
import fr.relances.screen.customer.CustomerFlow;
import fr.relances.screen.customer.CustomerUseCases;
import fr.relances.screen.openitem.ItemScreens;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.screen.statement.StatementScreens;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Balance âgée on 24 November 2026. */
class BalancePageTest {

    @TempDir
    Path folder;

    private Tui tui = new Tui();
    private TestDatabase db;

    @BeforeEach
    void someTiers() {
        db = TestDatabase.create();
        db.customer("DUPONT01", 0)
                .set("name = 'EARL Dupont'")
                .item("F1", "2026-09-01", "1234.50")
                .item("F2", "2026-12-01", "50.00")
                .credit("A1", "2026-11-01", "20.00");
        db.customer("MARTIN", 0).set("name = 'Martin'").item("F3", "2026-10-30", "5000.00");
    }

    private void open() {
        CurrentEntity place = new CurrentEntity(db.database(), ItemScreens.SESSION, "1");
        CustomerFlow customers = new CustomerFlow(new CustomerUseCases(
                place,
                db.readParameters(),
                new FindCustomers(db.database(), ItemScreens.SESSION),
                new ReadCustomer(db.database()),
                new EditCustomer(db.database(), ItemScreens.SESSION),
                SelectionScreens.useCases(db.database(), ItemScreens.SESSION),
                ItemScreens.useCases(db, "1"),
                StatementScreens.useCases(db, ItemScreens.SESSION, Spoolers.none())));
        tui.open(new IndexStandIn(tui.desk()));
        new BalanceFlow(
                        new BalanceUseCases(
                                place,
                                new ReadAgedBalance(db.database()),
                                new WriteAgedBalance(db.readParameters()),
                                SelectionScreens.useCases(db.database(), ItemScreens.SESSION)),
                        customers)
                .open(tui.desk());
        tui.paint();
    }

    private static final class IndexStandIn extends Page {
        IndexStandIn(Desk desk) {
            super(desk, "index");
            fill(new TextPager(List.of("À L'INDEX")));
        }
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void showsAgesInEurosAndTheFootToTheCent() {
        open();
        assertThat(text()).isEqualTo("""
                 INDEX > Comptabilité Auxiliaire > Balance âgée           au 24/11/2026, par nom
                ────────────────────────────────────────────────────────────────────────────────
                 Code     Nom            Solde Non échu  1-30 j 31-60 j 61-90 j  > 90 j À valoir
                >DUPONT01 EARL Dupon     1 265       50                   1 235              -20
                 MARTIN   Martin         5 000            5 000
                """ + "\n".repeat(9) + """
                ─ DUPONT01 EARL Dupont   solde 1 264,50 € ──────────────────────────────────────
                    · Non échu     ░ 1-30 j    ▒ 31-60 j    ▓ 61-90 j     █ > 90 j     À valoir
                         50,00                               1 234,50                    -20,00
                 [···▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓]
                ─ Total : 2 tiers   solde 6 264,50 €, dont échu 6 234,50 € ─────────────────────
                         50,00     5 000,00                  1 234,50                    -20,00
                 [·░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓]
                ────────────────────────────────────────────────────────────────────────────────
                 2 lignes ; tapez des lettres pour filtrer
                F1 Aide F2 Sélections F3 Quitter F4 Fiche F5 Tri F6 Date F10 PDF Échap Retour
                """);
    }

    @Test
    void drawsTheBarInAsciiWhereTheLineHasNothingElse() {
        tui = new Tui(StandardCharsets.US_ASCII, Tui.CLOCK);
        open();
        assertThat(text()).contains(". Non echu     : 1-30 j    = 31-60 j    % 61-90 j     # > 90 j", "[...%%%%%%");
        tui = new Tui(Charset.forName("ISO-8859-15"), Tui.CLOCK);
        open();
        assertThat(text()).contains("· Non échu     : 1-30 j    = 31-60 j    % 61-90 j     # > 90 j", "[···%%%%%%");
    }

    @Test
    void ordersByBalanceAndFilters() {
        open();
        tui.keys(KeyType.F5);
        assertThat(text()).contains("par solde\n", "\n>MARTIN ", "F5 Tri");
        tui.type("dup");
        assertThat(text()).contains("\n>DUPONT01 ", "─ Total : 2 tiers").doesNotContain(" MARTIN ");
        tui.keys(KeyType.F5);
        assertThat(text()).contains("par nom\n", "\n>DUPONT01 ").doesNotContain(" MARTIN ");
        tui.keys(KeyType.Escape).type("xyz");
        assertThat(text()).contains("Rien ne correspond", "─ Total : 2 tiers");
        assertThat(tui.keyLine()).doesNotContain("F4");
    }

    @Test
    void showsTheBalanceOfAnotherDate() {
        open();
        tui.keys(KeyType.ArrowDown, KeyType.F6);
        assertThat(text()).contains("─ Balance à une autre date ─", "Balance au            [24/11/2026]");
        tui.type("3111").keys(KeyType.Enter);
        assertThat(text()).contains("! Balance au : « 3111 » n'est pas une date.");
        tui.keys(KeyType.Escape, KeyType.F6).type("-30").keys(KeyType.Enter);
        assertThat(text())
                .contains(
                        "au 25/10/2026, par nom",
                        "\n>MARTIN   Martin         5 000    5 000\n",
                        "dont échu 1 234,50 €");
        tui.keys(KeyType.F6).type("1/1/20").keys(KeyType.F10);
        assertThat(text()).contains("La liste est vide.", "Total : 0 tiers   solde 0,00 €");
    }

    @Test
    void opensTheFicheAndCountsWhatWasChangedThere() {
        open();
        tui.keys(KeyType.Enter);
        assertThat(tui.line(0)).startsWith(" Tiers > Fiche").contains("DUPONT01 EARL Dupont");
        tui.keys(KeyType.F5, KeyType.Enter).type("r").keys(KeyType.F10);
        assertThat(text()).contains("Règlement de 1 234,50 enregistré");
        tui.keys(KeyType.Escape, KeyType.Escape, KeyType.Escape);
        assertThat(tui.line(0)).startsWith(" INDEX > Comptabilité Auxiliaire > Balance âgée");
        assertThat(text())
                .contains("\n>DUPONT01 EARL Dupon        30       50                                      -20\n");
    }

    @Test
    void writesTheWholeBalanceAsPdfOrCsv() throws IOException {
        open();
        tui.keys(KeyType.F10);
        assertThat(text())
                .contains("Balance âgée au 24/11/2026 : 2 tiers, 6 264,50 EUR, dont échu 6 234,50 EUR")
                .contains("Fichier              [balance-2026-11-24.pdf  ");
        Path pdf = folder.resolve("b.pdf");
        tui.paste(pdf.toString()).keys(KeyType.F10);
        assertThat(text()).contains("Balance âgée écrite dans ");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        Path csv = folder.resolve("b.csv");
        tui.keys(KeyType.F10).paste(csv.toString()).keys(KeyType.F10);
        assertThat(text()).contains("se termine par .csv et la sortie est PDF");
        assertThat(csv).doesNotExist();
        tui.keys(KeyType.Escape).type("o");
        tui.keys(KeyType.F5, KeyType.F10, KeyType.ArrowUp).type(" ");
        assertThat(text()).contains("<CSV (tableur)           >", "[balance-2026-11-24.csv  ");
        tui.keys(KeyType.Tab).paste(csv.toString()).keys(KeyType.F10);
        assertThat(Files.readString(csv)).containsSubsequence("MARTIN", "DUPONT01");
    }

    @Test
    void asksBeforeAFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("b.pdf"), "avant");
        open();
        tui.keys(KeyType.F10).paste(file.toString()).keys(KeyType.F10);
        assertThat(text()).contains("existe déjà. Le");
        tui.type("n").keys(KeyType.F10).type("o");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void refusesAFolderOrNothingAsAFile() {
        open();
        tui.keys(KeyType.F10).paste(folder.toString()).keys(KeyType.F10);
        assertThat(text()).contains("! Fichier : C'est un dossier");
        tui.paste(folder.resolve("absent/b.pdf").toString()).keys(KeyType.F10);
        assertThat(text()).contains("absent/b.pdf ne peut pas être");
    }

    @Test
    void helpsOnTheScreenAndEachField() {
        open();
        tui.keys(KeyType.F1);
        assertThat(text()).contains("Ce que doit chaque tiers à une date");
        tui.keys(KeyType.Escape, KeyType.F6, KeyType.F1);
        assertThat(text()).contains("Passée : les soldes de ce jour-là");
        tui.keys(KeyType.Escape, KeyType.Escape, KeyType.F10, KeyType.F1);
        assertThat(text()).contains("Nom du fichier à écrire");
        tui.keys(KeyType.F1);
        assertThat(text()).contains("Le fichier où la balance est écrite");
    }

    @Test
    void goesBackToTheIndexWithoutAQuestion() {
        open();
        tui.keys(KeyType.F10).type("x").keys(KeyType.F3);
        assertThat(text()).contains("À L'INDEX");
    }

    @Test
    void f6CountsAgainAtTheDateShownAndItsHelpSaysSo() {
        open();
        db.customer("NOUVEAU", 0).item("F9", "2026-10-01", "77.00");
        tui.keys(KeyType.F6, KeyType.Enter);
        assertThat(text()).contains("NOUVEAU");
        tui.keys(KeyType.F1);
        assertThat(text().replaceAll("[\\s│|]+", " ")).contains("demande la date et recompte");
    }
}
