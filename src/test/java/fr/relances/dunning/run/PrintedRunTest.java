package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.relances.db.TestBase;
import fr.relances.letter.PdfPages;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.JobSearch;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.Spoolers;
import fr.relances.print.Submission;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R15: a printed run counts when the spooler has taken the whole job, and not before. */
class PrintedRunTest extends ThreeTiers {

    private final List<PrintOrder> orders = new ArrayList<>();
    private final List<List<String>> pages = new ArrayList<>();

    @BeforeEach
    void aSpoolerThatIsWatched() {
        spooler = Spoolers.with(Spoolers.ready("ACCUEIL"));
        doAnswer(call -> {
                    PrintOrder order = call.getArgument(0);
                    orders.add(order);
                    pages.add(PdfPages.texts(Files.readAllBytes(order.file())));
                    assertThat(dunned())
                            .as("nothing counts before the spooler has it")
                            .isEmpty();
                    return Submission.accepted(new PrintJob("ACCUEIL", 7, order.token()));
                })
                .when(spooler)
                .submit(any());
    }

    private PrinterDestination destination(PrintChoice choice) {
        return new PrinterDestination(new LetterTemplates(List.of(Path.of("letters"))), archives, spooler, choice);
    }

    private PrinterDestination accueil() {
        return destination(PrintChoice.of("ACCUEIL"));
    }

    @Test
    void countsOnceTheSpoolerHasTakenTheArchiveUnderTheRunsNumber() throws IOException {
        IssuedRun run = issue(accueil());
        assertThat(run.job()).contains(new PrintJob("ACCUEIL", 7, orders.get(0).token()));
        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.title()).isEqualTo("Relances édition " + run.number() + " niveau 1");
            assertThat(order.file()).isEqualTo(archives.file(run.archiveName()));
            assertThat(order.token()).isEqualTo(FakeDestination.sha256(Files.readAllBytes(order.file())));
        });
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
        assertThat(TestBase.rows("SELECT kind, queue, number, state FROM print_job"))
                .containsExactly("EDITION|ACCUEIL|7|PENDING");
        assertThat(TestBase.rows("SELECT kind, detail FROM dunning_run_event"))
                .containsExactly("IMPRESSION|Travail ACCUEIL-7 pris par le spouleur");
    }

    @Test
    void storesNothingWhenTheSpoolerRefuses() {
        doThrow(new OperatorException(ExitStatus.TECHNICAL, "print.refused", "ACCUEIL", "bourrage"))
                .when(spooler)
                .submit(any());
        assertThatThrownBy(() -> issue(accueil()))
                .hasMessage("La file d'impression ACCUEIL n'a pas pris le travail : bourrage. Rien n'est parti."
                        + " Recommencez, ou choisissez un fichier PDF.");
        expectNothingDone();
        assertThat(archives.file("archives/2026")).isEmptyDirectory();
        assertThat(recover()).isEmpty();
    }

    @Test
    void claimsNothingForAQueueThatIsNotThereOrTakesNothing() {
        assertThatThrownBy(() -> issue(destination(PrintChoice.of("ABSENTE"))))
                .hasMessage("La file d'impression « ABSENTE » n'existe pas. Choisissez parmi : ACCUEIL.");
        when(spooler.queues())
                .thenReturn(List.of(new PrintQueue("ACCUEIL", "", false, false, "plus de papier", false)));
        assertThatThrownBy(() -> issue(accueil())).hasMessageContaining("refuse les travaux (plus de papier)");
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
        verify(spooler, never()).submit(any());
    }

    @Test
    void takesAStoppedQueueThatAccepts() {
        when(spooler.queues()).thenReturn(List.of(new PrintQueue("ACCUEIL", "", true, true, "plus de papier", false)));
        assertThat(issue(accueil()).outcome()).isEqualTo(IssuedRun.Outcome.ISSUED);
    }

    @Test
    void beginsEachLetterOnASheetOfItsOwnWhenBothSidesArePrinted() {
        issue(destination(new PrintChoice("ACCUEIL", 2, true, "Bac2")));
        assertThat(pages.get(0)).hasSize(6);
        assertThat(pages.get(0).get(0)).contains("DUPONT");
        assertThat(pages.get(0).get(1)).isBlank();
        assertThat(pages.get(0).get(2)).contains("MARTIN");
        assertThat(orders.get(0).file()).doesNotExist();
    }

    @Test
    void keepsTheRunOpenWhenNobodyKnowsWhetherTheSpoolerTookIt() {
        doReturn(Submission.unknown()).when(spooler).submit(any());
        assertThatThrownBy(() -> issue(accueil())).hasMessageContaining("nul ne sait si elle a pris les courriers");
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("PREPARED");
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).hasSize(3);
        assertThat(dunned()).isEmpty();

        String token = TestBase.rows("SELECT archive_sha256 FROM dunning_run").get(0);
        when(spooler.find(any(), any())).thenReturn(JobSearch.found(new PrintJob("ACCUEIL", 9, token)));
        assertThat(recover()).extracting(RecoveredRun::finished).containsExactly(true);
        assertThat(dunned()).hasSize(3);
        assertThat(TestBase.rows("SELECT number FROM print_job")).containsExactly("9");
    }

    @Test
    void keepsTheRunOpenWhenSomethingBreaksWhileTheSpoolerHasTheFile() {
        doThrow(new IllegalStateException("cut")).when(spooler).submit(any());
        assertThatThrownBy(() -> issue(accueil())).hasMessage("cut");
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("PREPARED");
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).hasSize(3);
    }

    /** The copy with a sheet of its own for each letter can't be removed: a folder with something in it took its place. */
    @Test
    void countsTheLettersWhenOnlyTheTidyingUpFails() {
        doAnswer(call -> {
                    PrintOrder order = call.getArgument(0);
                    Files.delete(order.file());
                    Files.createFile(Files.createDirectory(order.file()).resolve("reste"));
                    orders.add(order);
                    return Submission.accepted(new PrintJob("ACCUEIL", 7, order.token()));
                })
                .when(spooler)
                .submit(any());
        try {
            IssuedRun run = issue(destination(new PrintChoice("ACCUEIL", 1, true, "")));
            assertThat(run.outcome()).isEqualTo(IssuedRun.Outcome.ISSUED);
            assertThat(dunned()).hasSize(3);
        } finally {
            orders.forEach(order -> tidy(order.file()));
        }
    }

    private static void tidy(Path copy) {
        try {
            Files.delete(copy.resolve("reste"));
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
