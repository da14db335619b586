package fr.relances.screen.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.Spoolers;
import fr.relances.screen.Tui;
import fr.relances.screen.openitem.ItemScreens;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.screen.statement.StatementScreens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiers and the fiche, on 24 November 2026. */
class CustomersPageTest {

    @TempDir
    private Path folder;

    private final Tui tui = ItemScreens.tui();
    private TestCustomer customer;

    @BeforeEach
    void someTiers() {
        TestDatabase db = TestDatabase.create().customerType("PRO").salesRepresentative("A1");
        customer = db.customer("DUPONT01", 2)
                .set("name = 'EARL Dupont', last_dunning_date = '2026-10-20', sales_representative = 'A1'")
                .item("F1", "2026-09-01", "1234.50", 2, "2026-10-20")
                .item("F2", "2026-12-01", "50.00");
        db.customer("MARTIN", 0).set("name = 'Étienne Martin', dunnable = FALSE");
        new CustomerFlow(new CustomerUseCases(
                        new CurrentEntity(db.database(), ItemScreens.SESSION, "1"),
                        db.readParameters(),
                        new FindCustomers(db.database(), ItemScreens.SESSION),
                        new ReadCustomer(db.database()),
                        new EditCustomer(db.database(), ItemScreens.SESSION),
                        SelectionScreens.useCases(db.database(), ItemScreens.SESSION),
                        ItemScreens.useCases(db, "1"),
                        StatementScreens.useCases(db, ItemScreens.SESSION, Spoolers.none())))
                .open(tui.desk());
        tui.paint();
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    private static String stored(String columns) {
        return TestBase.rows("SELECT " + columns + " FROM customer WHERE code = 'DUPONT01'")
                .get(0);
    }

    /** From the name, where the cursor begins. */
    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            tui.keys(KeyType.Tab);
        }
    }

    @Test
    void writesTheStatementOfATiersFromItsPieces() throws IOException {
        tui.keys(KeyType.Enter, KeyType.F5);
        assertThat(tui.keyLine()).contains("F10 Relevé");
        tui.keys(KeyType.F10);
        assertThat(text())
                .contains("Fiche > Relevé de compte", "DUPONT01 EARL Dupont", "ce n'est pas une relance")
                .contains("Arrêté au            [24/11/2026]", "[releve-DUPONT01-2026-11-24.pdf");
        tui.type("301126").keys(KeyType.Tab);
        assertThat(text()).contains("[releve-DUPONT01-2026-11-30.pdf");
        Path pdf = folder.resolve("releve.pdf");
        tui.keys(KeyType.Tab).paste(pdf.toString()).keys(KeyType.F10);
        assertThat(tui.message()).startsWith("Relevé de compte écrit : ");
        assertThat(PdfPages.texts(Files.readAllBytes(pdf)))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Relevé de compte au 30/11/2026", "Échue depuis 90 jours", "1 284,50"));
        assertThat(stored("dunning_level, last_dunning_date")).isEqualTo("2|2026-10-20");
    }

    @Test
    void saysOfATiersWithoutAddressThatItsStatementIsToBeHandedOver() {
        customer.set("town = NULL");
        tui.keys(KeyType.Enter, KeyType.F5, KeyType.F10, KeyType.Tab, KeyType.Tab)
                .paste(folder.resolve("releve.pdf").toString())
                .keys(KeyType.F10);
        assertThat(text())
                .contains(
                        "Relevé de compte écrit", "adresse incomplète, il manque : ville", "à remettre en main propre");
        assertThat(folder.resolve("releve.pdf")).isNotEmptyFile();
    }

    @Test
    void showsEachTiersWithItsBalance() {
        assertThat(text()).startsWith("""
             INDEX > Comptabilité Auxiliaire > Tiers
            ────────────────────────────────────────────────────────────────────────────────
             Code     Nom                CP    Ville      ATC  Niv Relancé le         Solde
            >DUPONT01 EARL Dupont        29200 Brest      A1     2 20/10/2026      1 284,50
             MARTIN   Étienne Martin     29200 Brest             0                     0,00
            """);
        assertThat(text()).contains("solde 1 284,50 €, dont échu 1 234,50 €");
        assertThat(tui.message())
                .isEqualTo("2 lignes ; filtre : lettres, niveau: atc: type: relance: pause: echu: avant:");
    }

    @Test
    void filtersByLettersAndConditions() {
        tui.type("etienne");
        assertThat(text()).contains("MARTIN").doesNotContain("DUPONT01");
        tui.keys(KeyType.Escape).type("niveau:2,atc:a,echu:o,relance:o,avant:j");
        assertThat(text()).contains("DUPONT01").doesNotContain("MARTIN");
    }

    @Test
    void showsTheFicheInItsSections() {
        tui.keys(KeyType.Enter);
        assertThat(text())
                .contains("─ IDENTITE ─", "─ ADRESSE ─", "─ COMPTABILITE - Généralité ─")
                .contains("[x] Edition relance", "Niveau de relance         <2 Relance")
                .contains("Date dernière relance [20/10/2026]", "3 lignes sur 6 de 38");
        tui.keys(KeyType.F5);
        assertThat(text()).contains("Pièces 2/3", ">1    F1 ", "1 234,50 échue");
        tui.keys(KeyType.F5);
        assertThat(text()).contains("Relances 3/3", "Édition Date", "La liste est vide");
        tui.keys(KeyType.F5);
        assertThat(text()).contains("─ IDENTITE ─");
    }

    @Test
    void storesAPauseOnlyWithItsReason() {
        tui.keys(KeyType.Enter);
        tab(16);
        tui.type("+7").keys(KeyType.F10);
        assertThat(text()).contains("! Motif : Dites dans Motif pourquoi ne pas relancer jusqu'au 01/12/2026.");
        tui.type("échéancier").keys(KeyType.F10);
        assertThat(text()).contains("Fiche DUPONT01 enregistrée.");
        assertThat(stored("paused_until, pause_reason, version, changed_by"))
                .isEqualTo("2026-12-01|échéancier|1|dupont");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("Ne pas relancer jusqu'au 01/12/2026");
    }

    @Test
    void setsTheLevelAndTheBoxByHand() {
        tui.keys(KeyType.Enter);
        tab(13);
        tui.type(" ").keys(KeyType.Tab).type("0").keys(KeyType.F10);
        assertThat(stored("dunnable, dunnable_by_hand, dunning_level, last_dunning_date, level_by_hand"))
                .isEqualTo("false|true|0||true");
    }

    @Test
    void showsTheDeadlineOfAProcedureCollective() {
        tui.keys(KeyType.Enter);
        tab(18);
        tui.type("011026").keys(KeyType.Tab).type("201026");
        assertThat(text()).contains("Déclaration de créance avant le 20/12/2026");
        tui.type("x").keys(KeyType.F10);
        assertThat(text()).contains("! Publication du : « 201026x » n'est pas une date");
    }

    @Test
    void countsTheLinesOfTheAddressWhileItIsTyped() {
        tui.keys(KeyType.Enter);
        tab(5);
        tui.type("Résidence des Quatre Vents, escalier numéro trois, porte gauche, deuxième étage, chez Le Goff");
        assertThat(text()).contains("5 lignes sur 6 de 38");
        tui.keys(KeyType.Tab).type("Zone artisanale de la Grande Prairie derrière la gare routière, quai numéro sept");
        assertThat(text()).contains("8 lignes sur 6 de 38");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("! Adresse : Nom et adresse font 8 lignes, il en faut 6 de 38 caractères au");
    }

    @Test
    void refusesATypeThatIsNotThereAndOffersTheList() {
        tui.keys(KeyType.Enter);
        tab(1);
        tui.type("XX").keys(KeyType.Tab);
        assertThat(text()).contains("! Type de tiers : Le type de tiers XX n'existe pas. F4 montre les types.");
        tui.keys(KeyType.ReverseTab, KeyType.F4, KeyType.Enter, KeyType.F10);
        assertThat(stored("customer_type")).isEqualTo("PRO");
    }

    @Test
    void createsATiers() {
        tui.keys(KeyType.F5).keys(KeyType.F5);
        assertThat(text()).contains("Nouveau tiers", "! Enregistrez d'abord la fiche par F10");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("! Code : «  » n'est pas un code de tiers.");
        tui.type("NEUF").keys(KeyType.Tab, KeyType.Tab).type("Neuf SARL").keys(KeyType.F10);
        assertThat(text()).contains("Fiche NEUF enregistrée.", "NEUF Neuf SARL");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains(">NEUF     Neuf SARL");
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        tui.keys(KeyType.Enter).type("Autre nom");
        customer.set("version = 3");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("! La fiche DUPONT01 a été modifiée entre-temps");
        assertThat(stored("name")).isEqualTo("EARL Dupont");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        tui.keys(KeyType.Enter).type("Autre nom").keys(KeyType.Escape);
        assertThat(text()).contains("Quitter la fiche ?");
        tui.type("n");
        assertThat(text()).contains("[Autre nom ");
        tui.keys(KeyType.Escape).type("o");
        assertThat(text()).contains("INDEX > Comptabilité Auxiliaire > Tiers");
    }

    @Test
    void aPaymentFromTheFicheLowersItsLevel() {
        tui.keys(KeyType.Enter, KeyType.F5, KeyType.Enter).type("r").keys(KeyType.F10, KeyType.Escape);
        assertThat(text()).contains("Pièces 2/3", " F2   ").doesNotContain(" F1   ");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("Niveau de relance         <0");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains(">DUPONT01 EARL Dupont        29200 Brest      A1     0                    50,00");
    }

    @Test
    void helpsOnEveryField() {
        tui.keys(KeyType.Enter);
        for (int i = 0; i < 20; i++) {
            assertThat(tui.message()).as("field %d", i).isNotEmpty();
            tui.keys(KeyType.Tab);
        }
    }

    @Test
    void recallsTheFilterLeftLastAndNamedOnesAndDeletesAfterAQuestion() {
        tui.keys(KeyType.F2, KeyType.Enter);
        assertThat(text()).contains("! Aucun filtre n'est tapé");
        tui.type("niveau:2").keys(KeyType.F2, KeyType.Enter).type("Niveau deux").keys(KeyType.F10);
        assertThat(text()).contains("Sélection « Niveau deux » enregistrée : F2 la rappelle.");
        tui.keys(KeyType.Escape).type("etienne").keys(KeyType.F2);
        assertThat(text()).contains(">Niveau deux", "niveau:2", "s Supprimer");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("DUPONT01").doesNotContain("MARTIN");
        tui.keys(KeyType.F2).type("s");
        assertThat(text()).contains("Supprimer la sélection « Niveau deux » ?");
        tui.type("n").type("s").type("o");
        assertThat(text()).contains("Sélection « Niveau deux » supprimée.").doesNotContain(">Niveau deux");
        assertThat(TestBase.rows("SELECT name FROM saved_selection WHERE screen = 'TIERS'"))
                .isEmpty();
        tui.keys(KeyType.Escape, KeyType.F3);
        assertThat(TestBase.rows("SELECT screen, name, content FROM saved_selection WHERE screen <> 'INDEX'"))
                .containsExactly("TIERS||filter=niveau:2");
    }

    @Test
    void replacesASelectionOfThatNameOnlyAfterAQuestion() {
        tui.type("niveau:2")
                .keys(KeyType.F2, KeyType.Enter)
                .type("Ma sélection")
                .keys(KeyType.F10);
        tui.keys(KeyType.Escape).type("dup").keys(KeyType.F2, KeyType.ArrowDown, KeyType.Enter);
        tui.type("Ma sélection").keys(KeyType.Enter);
        assertThat(text()).contains("« Ma sélection » existe déjà. La remplacer");
        tui.type("o");
        assertThat(TestBase.rows("SELECT content FROM saved_selection WHERE screen = 'TIERS'"))
                .containsExactly("filter=dup");
    }

    @Test
    void readsAndStoresSelectionsOffTheKeyboardsThread() {
        tui.type("niveau:2").holdWork().keys(KeyType.F2);
        assertThat(text()).doesNotContain("Sélections enregistrées >", "Enregistrer");
        tui.work().keys(KeyType.Enter).type("Niveau deux").keys(KeyType.F10);
        assertThat(TestBase.rows("SELECT name FROM saved_selection WHERE screen = 'TIERS'"))
                .isEmpty();
        assertThat(tui.work().text()).contains("Sélection « Niveau deux » enregistrée");
        tui.keys(KeyType.F3);
        assertThat(TestBase.rows("SELECT name FROM saved_selection WHERE screen = 'TIERS'"))
                .containsExactly("Niveau deux");
        tui.work();
        assertThat(TestBase.rows("SELECT name FROM saved_selection WHERE screen = 'TIERS' ORDER BY name"))
                .containsExactly("", "Niveau deux");
    }
}
