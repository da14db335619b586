package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.PdfPages;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.JobState;
import fr.relances.print.JobStatus;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.Spoolers;
import fr.relances.print.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a job is kept in the history, and decides whether letters printed again are duplicates. */
class PrintAgainTest extends ThreeTiers {

    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> pages = new ArrayList<>();
    private long number;

    @BeforeEach
    void aPrintedRun() {
        spooler = Spoolers.with(Spoolers.ready("ACCUEIL"));
        doAnswer(call -> {
                    PrintOrder order = call.getArgument(0);
                    titles.add(order.title());
                    pages.add(PdfPages.texts(Files.readAllBytes(order.file())));
                    return Submission.accepted(new PrintJob("ACCUEIL", titles.size(), order.token()));
                })
                .when(spooler)
                .submit(any());
        number = issue(new PrinterDestination(
                        new LetterTemplates(List.of(Path.of("letters"))), archives, spooler, PrintChoice.of("ACCUEIL")))
                .number();
    }

    private List<JobNews> follow(JobState state, String detail) {
        when(spooler.status(any())).thenReturn(new JobStatus(state, detail));
        return new FollowJobs(db.database(), TestBase.session(DAY), spooler).run();
    }

    private PrintLettersAgain.Printed again(String customer, int from) {
        HistoryFilter filter = new HistoryFilter(TestDatabase.ENTITY, customer, number);
        return new PrintLettersAgain(db.database(), TestBase.session(DAY), archives, spooler)
                .run(new ReprintRequest(filter, from), PrintChoice.of("ACCUEIL"));
    }

    private String state() {
        return new FindRuns(db.database())
                .run(HistoryFilter.all(TestDatabase.ENTITY))
                .get(0)
                .stateText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        COMPLETED     |          | ACCUEIL-1 : imprimé                                                                        | définitive
        ABORTED       | bourrage | ACCUEIL-1 : abandonné par le spouleur (bourrage), pas imprimé jusqu'au bout               | non imprimée !
        CANCELED      |          | ACCUEIL-1 : annulé dans la file, pas imprimé jusqu'au bout                                 | non imprimée !
        HELD          |          | ACCUEIL-1 : retenu dans la file ; il attend que quelqu'un le libère                        | définitive
        QUEUE_STOPPED | toner    | ACCUEIL-1 : la file est arrêtée (toner) ; le travail attend qu'elle soit remise en marche | définitive
        GONE          |          | ACCUEIL-1 : le spouleur n'en a plus trace ; voyez si les courriers sont sortis             | définitive
        """)
    void keepsWhereAJobStandsOnce(JobState state, String detail, String text, String shown) {
        assertThat(follow(state, detail == null ? "" : detail))
                .extracting(JobNews::text)
                .containsExactly(text);
        assertThat(follow(state, "")).isEmpty();
        assertThat(TestBase.rows("SELECT detail FROM dunning_run_event WHERE kind = 'IMPRESSION' ORDER BY id"))
                .containsExactly("Travail ACCUEIL-1 pris par le spouleur", text);
        assertThat(state()).isEqualTo(shown);
    }

    @Test
    void learnsNothingFromASpoolerThatDoesNotAnswer() {
        assertThat(follow(JobState.UNKNOWN, "")).isEmpty();
        assertThat(TestBase.rows("SELECT state FROM print_job")).containsExactly("PENDING");
        assertThat(follow(JobState.COMPLETED, "")).hasSize(1);
        assertThat(follow(JobState.ABORTED, "")).as("an end is an end").isEmpty();
    }

    @Test
    void marksWhatCameOutAsDuplicate() {
        follow(JobState.COMPLETED, "");
        PrintLettersAgain.Printed printed = again(null, 1);
        assertThat(printed.duplicate()).isTrue();
        assertThat(titles.get(1)).isEqualTo("Relances édition " + number + " niveau 1, duplicata");
        assertThat(pages.get(1)).hasSize(3).allMatch(page -> page.contains("DUPLICATA"));
        assertThat(TestBase.rows("SELECT kind FROM print_job ORDER BY id")).containsExactly("EDITION", "DUPLICATA");
    }

    @Test
    void printsWhatNeverCameOutAsItIsFromTheLetterOnThatIsNamed() {
        follow(JobState.ABORTED, "bourrage");
        PrintLettersAgain.Printed printed = again(null, 2);
        assertThat(printed.duplicate()).isFalse();
        assertThat(printed.letters()).isEqualTo(2);
        assertThat(titles.get(1)).isEqualTo("Relances édition " + number + " niveau 1, à partir du courrier 2");
        assertThat(pages.get(1)).hasSize(2).noneMatch(page -> page.contains("DUPLICATA"));
        assertThat(pages.get(1).get(0)).contains("MARTIN");
        follow(JobState.COMPLETED, "");
        assertThat(state()).isEqualTo("définitive");
        assertThat(again(null, 1).duplicate()).isTrue();
    }

    @Test
    void leavesTheOthersUnprintedWhenOneLetterOfAFailedJobIsPrinted() {
        follow(JobState.ABORTED, "");
        assertThat(again("MARTIN", 1).duplicate()).isFalse();
        follow(JobState.COMPLETED, "");
        assertThat(state()).isEqualTo("non imprimée !");
    }

    @Test
    void writesNothingDownWhenTheJobIsNotTakenForSure() {
        doReturn(Submission.unknown()).when(spooler).submit(any());
        assertThatThrownBy(() -> again(null, 1)).hasMessageContaining("Voyez la file avant de recommencer");
        assertThat(TestBase.rows("SELECT kind FROM print_job")).containsExactly("EDITION");
        assertThatThrownBy(() -> again(null, 4)).hasMessageContaining("a 3 courriers");
    }

    @Test
    void warnsWhenTheLettersOfAnUndoneRunMayStillComeOut() {
        UndoneRun undone = new UndoRun(db.database(), TestBase.session(DAY))
                .run(TestDatabase.ENTITY, number, java.util.Set.of(), "erreur");
        assertThat(undone.text())
                .contains("annulation : 3 tiers")
                .endsWith("Le travail ACCUEIL-1 est peut-être encore dans la file : faites-le retirer avant qu'il ne"
                        + " sorte.");
    }

    @Test
    void undoesARunWhoseJobWasAborted() {
        follow(JobState.ABORTED, "");
        new UndoRun(db.database(), TestBase.session(DAY))
                .run(TestDatabase.ENTITY, number, java.util.Set.of(), "bourrage");
        assertThat(dunned()).isEmpty();
        assertThat(state()).isEqualTo("annulée");
    }
}
