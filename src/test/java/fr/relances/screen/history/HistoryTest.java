package fr.relances.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.file.DataFolder;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.print.Spoolers;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Historique des relances by keys, from an edition to the text of a letter, printed again and undone. */
class HistoryTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Session session = new Session("dupont", Tui.CLOCK, permission -> {});
    private final Tui tui = new Tui();
    private long number;

    @BeforeEach
    void oneEdition() {
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00");
        db.customer("MARTIN", 0).item("F2", "2026-10-01", "1000.50");
        db.customer("SANSVILLE", 0).set("town = NULL").item("F3", "2026-10-01", "70.00");
        Database database = db.database();
        Archives archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        PdfDestination destination =
                new PdfDestination(new LetterTemplates(List.of(Path.of("letters"))), archives, PdfTarget.none());
        DunningCriteria criteria = DunningCriteria.defaults(TestDatabase.ENTITY, 1, session.today());
        number = db.issueDunning(session, archives)
                .run(db.proposeDunning().run(criteria), "GENERAL", destination, Progress.NONE)
                .number();
        tui.open(new Page(tui.desk(), "index") {});
        new HistoryFlow(HistoryScreens.useCases(database, session, archives, Spoolers.none())).open(tui.desk());
        tui.paint();
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void goesFromEditionsToLettersToTheText() {
        assertThat(text()).contains("Historique des relances", "24/11/2026", "définitive", "1 120,50", "dupont");
        tui.keys(KeyType.Enter);
        assertThat(text())
                .contains("Édition " + number + " du 24/11/2026, niveau 1, définitive, net 1 120,50 €")
                .contains("DUPONT", "SANSVILLE", "adresse incomplète");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("Édition " + number + "   DUPONT DUPONT", "Objet : premier rappel");
        tui.keys(KeyType.End);
        assertThat(text())
                .contains(
                        "F1 : relancée pour 120,00, niveau 0 à l'édition, aujourd'hui niveau 1",
                        "(24/11/2026), solde 120,00")
                .contains("Modifié à la main depuis :", "rien");
    }

    @Test
    void showsWhatWasAskedForAndWhatHappened() {
        tui.keys(KeyType.Enter, KeyType.F5);
        assertThat(text()).contains("Niveau 1 (Premier rappel), date de relance 24/11/2026", "Rien depuis.");
    }

    @Test
    void printsAnEditionOrOneLetterAgain() {
        Path file = folder.resolve("tout.pdf");
        tui.type("i");
        assertThat(text())
                .contains(
                        "Historique des relances > Réimprimer",
                        "Chaque page portera DUPLICATA.",
                        "edition-" + number + "-duplicata.pdf");
        tui.paste(file.toString()).keys(KeyType.F10);
        assertThat(text()).contains("2 courriers réimprimés, DUPLICATA");
        assertThat(file).isNotEmptyFile();
        tui.type("i").paste(file.toString()).keys(KeyType.F10);
        assertThat(text()).contains("existe déjà");
        tui.type("o").keys(KeyType.Enter, KeyType.Enter).type("i");
        assertThat(text()).contains("edition-" + number + "-DUPONT-duplicata.pdf");
        tui.paste(folder.resolve("un.pdf").toString()).keys(KeyType.F10);
        assertThat(text()).contains("1 courrier réimprimé");
    }

    @Test
    void undoesAnEditionWithAReason() {
        tui.type("a").keys(KeyType.F10);
        assertThat(text()).contains("Motif : À remplir");
        tui.type("mauvais niveau").keys(KeyType.F10);
        assertThat(text()).contains("Édition " + number + ", annulation : 2 tiers, 2 pièces revenues");
        assertThat(text()).contains(" annulée ").doesNotContain("a Annuler");
        assertThat(TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item ORDER BY number"))
                .containsExactly("F1|0|", "F2|0|", "F3|0|");
    }

    @Test
    void undoesOneLetterAndNamesWhatWasChangedSince() {
        TestBase.execute("UPDATE open_item SET dunning_level = 0, last_dunning_date = NULL WHERE number = 'F2'");
        tui.type("a").type("erreur").keys(KeyType.F10);
        assertThat(text()).contains("ne peut pas être annulée", "pièce F2 (MARTIN)");
        tui.keys(KeyType.Enter, KeyType.Enter).type("a").type("erreur").keys(KeyType.F10);
        assertThat(text()).contains("annulation : 1 tiers, 1 pièce revenue");
        assertThat(text()).contains("annulée en partie");
        tui.keys(KeyType.Escape);
        assertThat(text()).contains("annulée en partie");
    }

    @Test
    void recallsAFilterOfTheLettersInAnotherEdition() {
        tui.keys(KeyType.Enter).type("dupont").keys(KeyType.Escape);
        assertThat(text()).contains("DUPONT");
        tui.type("martin").keys(KeyType.F3, KeyType.F3);
        assertThat(TestBase.rows("SELECT screen, content FROM saved_selection WHERE screen <> 'INDEX'"))
                .containsExactly("COURRIERS|filter=martin");
    }

    @Test
    void readsTheEditionsAgainOffTheKeyboardsThread() {
        tui.type("a").type("mauvais niveau").holdWork().keys(KeyType.F10);
        tui.work();
        assertThat(text()).contains("annulation : 2 tiers").contains(" définitive ");
        assertThat(tui.work().text()).contains(" annulée ");
    }

    @Test
    void readsTheLettersAgainOffTheKeyboardsThreadAndKeepsThePlace() {
        tui.keys(KeyType.Enter, KeyType.ArrowDown, KeyType.Enter).type("a").type("erreur");
        tui.holdWork().keys(KeyType.F10);
        tui.work();
        assertThat(text()).contains("annulation : 1 tiers").doesNotContain("annulée en partie");
        tui.work();
        assertThat(text()).contains("annulée en partie");
        assertThat(tui.here()).startsWith(">MARTIN");
        tui.work().keys(KeyType.Escape);
        assertThat(text()).contains("annulée en partie");
    }
}
