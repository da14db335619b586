package fr.relances.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.file.DataFolder;
import fr.relances.print.Archives;
import fr.relances.print.Spoolers;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition of which only the operator can tell whether its letters have gone out. */
class DecideTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Tui tui = new Tui();

    @BeforeEach
    void anEditionThatWasInterrupted() {
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " archive_path, output_path, print_queue, prepared_at, operator_name, letter_count) VALUES (7, '1',"
                + " 'PREPARED', 1, '2026-11-24', 'tout', 'GENERAL', 'archives/2026/edition-000007.pdf',"
                + " 'imprimante ACCUEIL', 'ACCUEIL', CURRENT_TIMESTAMP, 'dupont', 0)");
        Archives archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        Session session = new Session("dupont", Tui.CLOCK, permission -> {});
        tui.open(new Page(tui.desk(), "index") {});
        new HistoryFlow(HistoryScreens.useCases(db.database(), session, archives, Spoolers.none())).open(tui.desk());
        tui.paint();
    }

    @Test
    void asksOnDemandAndRefusesARunThatNeverReachedTheSpooler() {
        assertThat(tui.text()).contains("en cours", "d Trancher").doesNotContain("i Réimprimer");
        tui.type("d");
        assertThat(tui.text()).contains("Édition 7 : les courriers sont-ils partis ?", "o Partis  n Pas partis");
        tui.type("o");
        assertThat(tui.text()).contains("L'édition 7 n'attend aucune réponse");
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("PREPARED");
    }
}
