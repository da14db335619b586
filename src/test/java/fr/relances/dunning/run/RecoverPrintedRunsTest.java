package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.relances.db.TestBase;
import fr.relances.dunning.run.FakeDestination.Step;
import fr.relances.file.HeldFile;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.JobSearch;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15: a process that was killed on its way to the spooler; the spooler is asked, then the operator, never a guess. */
class RecoverPrintedRunsTest extends ThreeTiers {

    private ClaimedRun dieAt(Step step) {
        return dieAt(
                step,
                new PrinterDestination(new LetterTemplates(List.of()), archives, spooler, PrintChoice.of("ACCUEIL")));
    }

    private RecoveredRun decide(long number, boolean out) {
        return new DecideRun(db.database(), TestBase.session(DAY), archives, spooler).run(number, out);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "FINISH", "MAKE_SAFE"})
    void undoesWithoutAQuestionWhatDiedBeforeTheArchiveStood(Step step) {
        dieAt(step);
        assertThat(recover()).singleElement().satisfies(run -> {
            assertThat(run.undecided()).isFalse();
            assertThat(run.text()).contains("est annulée", "aucun n'est parti (imprimante ACCUEIL)");
        });
        expectNothingDone();
        verify(spooler, never()).find(any(), any());
    }

    @Test
    void finishesWhatTheSpoolerHas() {
        dieAt(Step.AFTER_ARCHIVE);
        String token = TestBase.rows("SELECT archive_sha256 FROM dunning_run").get(0);
        when(spooler.find(any(), any())).thenReturn(JobSearch.found(new PrintJob("ACCUEIL", 12, token)));
        assertThat(recover()).singleElement().satisfies(run -> {
            assertThat(run.finished()).isTrue();
            assertThat(run.text()).contains("est achevée : 3 courriers comptent", "imprimante ACCUEIL");
        });
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
        assertThat(TestBase.rows("SELECT kind, queue, number FROM print_job")).containsExactly("EDITION|ACCUEIL|12");
    }

    @Test
    void undoesWhatTheSpoolerSurelyHasNot() {
        ClaimedRun claim = dieAt(Step.AFTER_ARCHIVE);
        when(spooler.find(any(), any())).thenReturn(JobSearch.absent());
        assertThat(recover()).extracting(RecoveredRun::finished).containsExactly(false);
        expectNothingDone();
        assertThat(archives.file(claim.archiveName())).doesNotExist();
    }

    @Test
    void asksTheOperatorWhatTheSpoolerCanNotTell() {
        long number = dieAt(Step.AFTER_ARCHIVE).number();
        for (int start = 0; start < 2; start++) {
            assertThat(recover()).singleElement().satisfies(run -> {
                assertThat(run.undecided()).isTrue();
                assertThat(run.commandText())
                        .contains("le spouleur ne peut pas dire", "historique --edition " + number + " --partie oui");
            });
        }
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).hasSize(3);
        assertThat(dunned()).isEmpty();
    }

    @Test
    void storesTheLevelsWhenTheOperatorSaysThatTheLettersAreOut() {
        long number = dieAt(Step.AFTER_ARCHIVE).number();
        assertThat(decide(number, true).finished()).isTrue();
        assertThat(dunned()).hasSize(3);
        assertThat(TestBase.rows("SELECT kind, operator_name FROM dunning_run_event"))
                .containsExactly("DECIDEE|dupont");
        assertThatThrownBy(() -> decide(number, false)).hasMessageContaining("n'attend aucune réponse");
    }

    @Test
    void undoesTheRunWhenTheOperatorSaysThatTheyAreNot() {
        long number = dieAt(Step.AFTER_ARCHIVE).number();
        assertThat(decide(number, false).finished()).isFalse();
        expectNothingDone();
        assertThat(TestBase.rows("SELECT kind FROM dunning_run_event")).containsExactly("DECIDEE");
    }

    @Test
    void believesTheSpoolerBeforeTheOperator() {
        ClaimedRun claim = dieAt(Step.AFTER_ARCHIVE);
        String token = TestBase.rows("SELECT archive_sha256 FROM dunning_run").get(0);
        when(spooler.find(any(), any())).thenReturn(JobSearch.found(new PrintJob("ACCUEIL", 12, token)));
        assertThat(decide(claim.number(), false).text()).contains("est achevée");
        assertThat(dunned()).hasSize(3);
    }

    @Test
    void hasNothingToDecideOnARunThatIsAFile() {
        long number = issue(FakeDestination.sound(archives)).number();
        assertThatThrownBy(() -> decide(number, true)).hasMessageContaining("n'attend aucune réponse");
    }

    @Test
    void waitsForNoSessionThatBeginsAnEditionWhileARunIsUndecided() {
        long number = dieAt(Step.AFTER_ARCHIVE).number();
        HeldFile alive = archives.sign(number + 1).orElseThrow();
        TestBase.whilePending(
                "INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                        + " output_path, prepared_at, operator_name) VALUES (" + (number + 1)
                        + ", '1', 'PREPARED', 1, '2026-11-24', '', 'GENERAL', '-', CURRENT_TIMESTAMP, 'durand')",
                () -> {
                    assertThat(recover()).extracting(RecoveredRun::undecided).containsExactly(true);
                    when(spooler.find(any(), any())).thenReturn(JobSearch.absent());
                    assertThat(decide(number, true).finished()).isFalse();
                });
        alive.remove();
    }
}
