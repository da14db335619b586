package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.QueueOptions;
import fr.relances.print.Spoolers;
import fr.relances.screen.Tui;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** Confirmation and Résultat with the queues of a server. */
class PrintingTest {

    @TempDir
    Path folder;

    private Flow flow;
    private Tui tui;

    @BeforeEach
    void twoQueues() {
        flow = new Flow(folder);
        tui = flow.tui;
        flow.db.customer("DUPONT", 0).item("F1", "2026-10-01", "120.00");
        flow.db.customer("MARTIN", 0).item("F2", "2026-10-01", "80.00");
        flow.spooler = Spoolers.with(
                Spoolers.ready("ACCUEIL"),
                new PrintQueue("COMPTA", "2e étage", true, true, "plus de toner", false),
                new PrintQueue("ZINC", "", false, false, "en travaux", false));
        when(flow.spooler.options("ACCUEIL")).thenReturn(new QueueOptions(true, List.of("Bac1", "Bac2")));
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    /** As if no line had been broken. */
    private String prose() {
        return text().replaceAll("\\s+", " ");
    }

    /** From the first step to the last. */
    private void toConfirmation(boolean definitive) {
        flow.open();
        if (definitive) {
            tui.keys(KeyType.Tab, KeyType.Tab, KeyType.Tab).type(" ");
        }
        tui.keys(KeyType.F10, KeyType.F10, KeyType.F10);
    }

    private PrintOrder sent() {
        ArgumentCaptor<PrintOrder> order = ArgumentCaptor.forClass(PrintOrder.class);
        verify(flow.spooler).submit(order.capture());
        return order.getValue();
    }

    @Test
    void printsADefinitiveEditionAndFollowsTheJobToItsEnd() {
        toConfirmation(true);
        assertThat(text())
                .contains("Sortie               <Imprimante  >")
                .contains("Imprimante           <ACCUEIL (prête)")
                .contains("[1 ]", "[ ] Recto verso", "<Au choix");
        tui.keys(KeyType.F10).type("oui").keys(KeyType.Enter);
        assertThat(text())
                .contains("Relances clients > Résultat")
                .contains("ACCUEIL-1 : imprimé")
                .contains("Imprimante : ACCUEIL (2 pages)")
                .contains("i Réimprimer");
        assertThat(sent().title()).matches("Relances édition \\d+ niveau 1");
        assertThat(TestBase.rows("SELECT state FROM print_job")).containsExactly("COMPLETED");
    }

    @Test
    void keepsHowTheQueueWasUsed() {
        toConfirmation(false);
        tui.keys(KeyType.Tab, KeyType.Tab, KeyType.Backspace)
                .type("2")
                .keys(KeyType.Tab)
                .type(" ")
                .keys(KeyType.Tab);
        tui.keys(KeyType.ArrowRight, KeyType.ArrowRight, KeyType.F10);
        assertThat(text()).contains("Édition provisoire", "ACCUEIL-1 : imprimé");
        assertThat(sent().choice()).isEqualTo(new PrintChoice("ACCUEIL", 2, true, "Bac2"));
        assertThat(sent().title()).isEqualTo("Relances provisoires niveau 1");
        tui.keys(KeyType.Escape, KeyType.Escape, KeyType.F10);
        assertThat(text()).contains("[2 ]", "[x] Recto verso", "<Bac2");
        assertThat(TestBase.rows("SELECT queue, copies, tray FROM printer_choice"))
                .containsExactly("ACCUEIL|2|Bac2");
    }

    @Test
    void warnsBeforeItFeedsAStoppedQueueAndRefusesAClosedOne() {
        toConfirmation(false);
        tui.keys(KeyType.Tab, KeyType.ArrowRight);
        assertThat(text())
                .contains("<COMPTA (arrêtée : plus de toner) 2e étage")
                .contains("File arrêtée : elle prend le travail et l'imprimera plus tard.");
        tui.keys(KeyType.F10);
        assertThat(prose()).contains("COMPTA est arrêtée (plus de toner)", "Envoyer quand même ?");
        tui.type("n");
        verify(flow.spooler, never()).submit(any());
        tui.keys(KeyType.ArrowRight, KeyType.F10);
        assertThat(prose()).contains("! La file d'impression ZINC refuse les travaux (en travaux) : rien n'est parti");
        verify(flow.spooler, never()).submit(any());
    }

    @Test
    void storesNothingWhenTheQueueIsGoneAtTheLastMoment() {
        doThrow(new OperatorException(ExitStatus.TECHNICAL, "print.queue.missing", "ACCUEIL", "COMPTA"))
                .when(flow.spooler)
                .submit(any());
        toConfirmation(true);
        tui.keys(KeyType.F10).type("oui").keys(KeyType.Enter);
        assertThat(prose())
                .contains("4/4", "! La file d'impression « ACCUEIL » n'existe pas. Choisissez parmi : COMPTA");
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("ABANDONED");
        assertThat(TestBase.rows("SELECT id FROM open_item WHERE dunning_level > 0"))
                .isEmpty();
    }

    @Test
    void offersToPrintAgainFromALetterOnOrToUndoWhenTheJobIsAborted() {
        when(flow.spooler.status(any())).thenReturn(new JobStatus(JobState.ABORTED, "bourrage"));
        toConfirmation(true);
        tui.keys(KeyType.F10).type("oui").keys(KeyType.Enter);
        assertThat(text())
                .contains("! ACCUEIL-1 : abandonné par le spouleur (bourrage)")
                .contains("a Annuler l'édition");
        assertThat(prose()).contains("i réimprime, tout ou à partir du courrier");
        tui.type("i");
        assertThat(text()).contains("ces courriers ne porteront pas DUPLICATA", "À partir du courrier", "sur 2");
        tui.keys(KeyType.ArrowUp, KeyType.Backspace).type("3").keys(KeyType.F10);
        assertThat(text()).contains("! À partir du courrier : un rang de 1 à 2");
        tui.keys(KeyType.Backspace).type("2");
        when(flow.spooler.status(any())).thenReturn(JobStatus.of(JobState.COMPLETED));
        tui.keys(KeyType.F10);
        assertThat(prose()).contains("1 courrier envoyé à l'imprimante, sans DUPLICATA", "ACCUEIL-2 : imprimé");
    }

    @Test
    void goesOnWithAFileWhereThereIsNoSpooler() {
        flow.spooler = Spoolers.none();
        toConfirmation(false);
        assertThat(text()).contains("Sortie               <Fichier     >", "Imprimante           <aucune");
        tui.keys(KeyType.ArrowUp).type(" ");
        assertThat(text()).contains("Le spouleur (localhost) ne répond pas");
        tui.keys(KeyType.F10);
        assertThat(prose()).contains("! Le spouleur (localhost) ne répond pas");
    }

    /** Does {@code work} while how a queue was used can't be stored. */
    private static void whileNothingIsKept(Runnable work) {
        TestBase.execute("ALTER TABLE printer_choice ADD CONSTRAINT nothing_kept CHECK (copies < 1)");
        try {
            work.run();
        } finally {
            TestBase.execute("ALTER TABLE printer_choice DROP CONSTRAINT nothing_kept");
        }
        assertThat(TestBase.rows("SELECT queue FROM printer_choice")).isEmpty();
    }

    @Test
    void showsTheResultOfADefinitiveEditionEvenIfTheQueueCanNotBeKept() {
        toConfirmation(true);
        whileNothingIsKept(() -> tui.keys(KeyType.F10).type("oui").keys(KeyType.Enter));
        assertThat(text()).contains("Relances clients > Résultat", "ACCUEIL-1 : imprimé");
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("COMMITTED");
    }

    @Test
    void showsThatLettersWerePrintedAgainEvenIfTheQueueCanNotBeKept() {
        toConfirmation(true);
        whileNothingIsKept(() ->
                tui.keys(KeyType.F10).type("oui").keys(KeyType.Enter).type("i").keys(KeyType.F10));
        assertThat(text()).contains("ACCUEIL-2 : imprimé");
    }

    @Test
    void showsThatAListWasTakenEvenIfTheQueueCanNotBeKept() {
        flow.open();
        tui.keys(KeyType.Tab, KeyType.Tab).type(" ").keys(KeyType.F10, KeyType.F10, KeyType.F10);
        whileNothingIsKept(() -> tui.keys(KeyType.F10));
        assertThat(text()).contains("Relances clients > Résultat", "ACCUEIL-1 : imprimé");
    }

    @Test
    void printsAsTheQueueWasLastUsedWhenItHasNotYetSaidWhatItCan() {
        TestBase.execute("INSERT INTO printer_choice (operator_name, queue, copies, two_sided, tray, used_at)"
                + " VALUES ('dupont', 'ACCUEIL', 2, TRUE, 'Bac2', CURRENT_TIMESTAMP)");
        flow.open().keys(KeyType.F10, KeyType.F10).holdWork().keys(KeyType.F10).work();
        assertThat(text()).contains("4/4", "[2 ]");
        tui.keys(KeyType.F10).work().work();
        assertThat(sent().choice()).isEqualTo(new PrintChoice("ACCUEIL", 2, true, "Bac2"));
    }
}
