package fr.relances.screen.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.letter.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The statement of a tiers from its fiche, and F2 on the list. */
class CustomerOutputsTest extends OnCustomers {

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
