package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.screen.Tui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the selection to letters by keys alone: preview, confirmation, result, and what is stored. */
class EditionTest {

    private static final String LEVELS = "SELECT customer_code, number, dunning_level, last_dunning_date FROM open_item"
            + " WHERE amount > 0 ORDER BY number";

    @TempDir
    private Path folder;

    private Flow flow;
    private Tui tui;
    private Path file;

    @BeforeEach
    void someTiers() {
        flow = new Flow(folder);
        tui = flow.tui;
        file = folder.resolve("sortie.pdf");
        flow.db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00").credit("A1", "2026-11-01", "20.00");
        flow.db.customer("MARTIN", 0).item("F2", "2026-10-01", "1000.50");
        flow.db.customer("SANSVILLE", 0).set("town = NULL").item("F3", "2026-10-01", "70.00");
        flow.open();
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    /** Ticks Définitif unless it is a draft, and goes on to the preview. */
    private void toPreview(boolean definitive) {
        if (definitive) {
            tui.keys(KeyType.Tab, KeyType.Tab, KeyType.Tab).type(" ");
        }
        tui.keys(KeyType.F10, KeyType.F10);
    }

    private void toConfirmation(boolean definitive) {
        toPreview(definitive);
        tui.keys(KeyType.F10).paste(file.toString());
    }

    private String pdf(Path path) throws IOException {
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void previewsOneLetterAPageAndLeavesATiersOut() {
        toPreview(false);
        assertThat(text()).contains("DUPONT   1/3   3/4", "Objet : premier rappel", "← → courrier");
        tui.keys(KeyType.ArrowRight);
        assertThat(text()).contains("MARTIN   2/3   3/4", "votre compte MARTIN");
        tui.keys(KeyType.PageDown);
        assertThat(text()).contains("1 000,50").doesNotContain("Objet : premier rappel");
        tui.type("s");
        assertThat(text()).contains("SANSVILLE   2/2   3/4", "Tiers MARTIN MARTIN laissé de côté");
        tui.keys(KeyType.ArrowRight);
        assertThat(text()).contains("! Ce courrier ne pourra pas partir : adresse incomplète");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("[ ] MARTIN", "2 tiers cochés   170,00 €   2/4");
    }

    @Test
    void saysWhatWillBeStoredAndWarnsWithListsBeforeADefinitiveRun() {
        toConfirmation(true);
        assertThat(text())
                .contains("Édition définitive du 24/11/2026, niveau 1 (Premier rappel) : 3 courriers")
                .contains("3 tiers   3 pièces   1 190,50 €   à valoir 20,00 €   net 1 170,50 €")
                .contains("Sera enregistré : niveau 1 au 24/11/2026 pour 2 pièces et 2 tiers")
                .contains("! 1 courrier ne pourra pas être édité : adresse ou caractère à corriger (F4)")
                .contains("Dossier : " + folder);
        tui.keys(KeyType.ArrowUp, KeyType.ArrowUp, KeyType.F4);
        assertThat(text()).contains("SANSVILLE", "adresse incomplète");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("4/4");
    }

    @Test
    void storesLevelsOnlyAfterOuiAndShowsTheNextSelection() throws IOException {
        toConfirmation(true);
        tui.keys(KeyType.F10).type("NON").keys(KeyType.Enter);
        assertThat(text()).contains("! Tapez le mot OUI en entier");
        assertThat(file).doesNotExist();
        tui.type("oui").keys(KeyType.Enter);
        assertThat(text())
                .contains("Relances clients > Résultat")
                .contains("définitive : 2 courriers, 2 pièces, 1 100,50 EUR net, niveau 1")
                .contains("Enregistré : niveau 1 au 24/11/2026 pour 2 pièces et 2 tiers")
                .contains("Archive : archives/2026/edition-")
                .contains("Fichier : " + file + " (2 pages)")
                .contains("Tiers qui ne pouvaient pas être servis (1) :", "SANSVILLE");
        assertThat(TestBase.rows(LEVELS))
                .containsExactly("DUPONT|F1|1|2026-11-24", "MARTIN|F2|1|2026-11-24", "SANSVILLE|F3|0|");
        assertThat(pdf(file).replaceAll("\\s", "")).contains("DUPONT", "MARTIN").doesNotContain("PROVISOIRE");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("1/4", "1 tiers   1 pièce   70,00 €");
        tui.keys(KeyType.F3);
        assertThat(text()).contains("À L'INDEX");
    }

    @Test
    void writesADraftThatStoresNothingAndGoesBackOneStep() throws IOException {
        toConfirmation(false);
        assertThat(text()).contains("Rien ne sera enregistré ; chaque page portera PROVISOIRE", "F10 Éditer");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("Édition provisoire : 2 courriers, 2 pièces, 1 100,50 EUR net");
        assertThat(pdf(file).replaceAll("\\s", "")).contains("PROVISOIRE");
        assertThat(TestBase.rows(LEVELS)).containsExactly("DUPONT|F1|0|", "MARTIN|F2|0|", "SANSVILLE|F3|0|");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("Confirmation", "[" + file);
    }

    @Test
    void asksBeforeItReplacesAFile() throws IOException {
        Files.writeString(file, "à garder");
        toConfirmation(true);
        tui.keys(KeyType.F10);
        assertThat(text()).contains("existe déjà.");
        tui.type("n");
        assertThat(Files.readString(file)).isEqualTo("à garder");
        tui.keys(KeyType.F10).type("o").type("OUI").keys(KeyType.Enter);
        assertThat(text()).contains("définitive : 2 courriers");
        assertThat(pdf(file)).contains("MARTIN");
    }

    @Test
    void namesTheTiersThatChangedSinceItWasShown() {
        toConfirmation(true);
        TestBase.execute("UPDATE open_item SET balance = 10.00, version = version + 1 WHERE number = 'F2'");
        tui.keys(KeyType.F10).type("OUI").keys(KeyType.Enter);
        assertThat(text()).contains("définitive : 1 courrier, 1 pièce, 100,00 EUR net", "MARTIN");
        assertThat(TestBase.rows(LEVELS)).contains("MARTIN|F2|0|");
    }

    @Test
    void issuesWithoutThoseWhomTheOperatorLeftOut() {
        toPreview(true);
        tui.type("s").keys(KeyType.F10).paste(file.toString()).keys(KeyType.F10);
        tui.type("OUI").keys(KeyType.Enter);
        assertThat(text())
                .contains("définitive : 1 courrier", "Laissés de côté par vous :", "DUPONT DUPONT   100,00 €");
        assertThat(TestBase.rows(LEVELS)).contains("DUPONT|F1|0|", "MARTIN|F2|1|2026-11-24");
    }

    @Test
    void refusesAFileThatCannotBeWrittenAndStoresNothing() {
        toPreview(true);
        tui.keys(KeyType.F10).paste(folder.resolve("absent/x.pdf").toString()).keys(KeyType.F10);
        tui.type("OUI").keys(KeyType.Enter);
        assertThat(text()).contains("! Le fichier", "Confirmation");
        assertThat(TestBase.rows(LEVELS)).contains("DUPONT|F1|0|");
    }

    @Test
    void findsNothingASecondTimeTheSameDay() {
        TestBase.execute("UPDATE customer SET town = 'Brest' WHERE code = 'SANSVILLE'");
        toConfirmation(true);
        tui.keys(KeyType.F10).type("OUI").keys(KeyType.Enter, KeyType.Escape, KeyType.F10);
        assertThat(text()).contains("! Aucune pièce à relancer", "1/4");
        tui.keys(KeyType.ArrowUp, KeyType.ArrowUp);
        assertThat(text()).contains("0 tiers   0 pièce");
    }

    @Test
    void stopsCleanlyAtEscape() {
        toConfirmation(true);
        tui.keys(KeyType.F10).holdWork();
        tui.type("OUI").keys(KeyType.Enter, KeyType.Escape).work();
        assertThat(text()).contains("! Édition arrêtée", "Confirmation");
        assertThat(TestBase.rows(LEVELS)).contains("DUPONT|F1|0|", "MARTIN|F2|0|");
        assertThat(TestBase.rows("SELECT run_id FROM dunning_claim")).isEmpty();
        assertThat(file).doesNotExist();
    }
}
