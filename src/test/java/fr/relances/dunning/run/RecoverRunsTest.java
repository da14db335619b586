package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.run.FakeDestination.Step;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.PdfTarget;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15: what a process that was killed left open is finished or undone at the next start. */
class RecoverRunsTest extends ThreeTiers {

    private void dieAt(Step step) {
        dieAt(step, destination());
    }

    private PdfDestination destination() {
        return new PdfDestination(new LetterTemplates(List.of()), archives, PdfTarget.file(copy(), true));
    }

    @Test
    void leavesARunAloneThatASessionIsIssuingJustNow() {
        ClaimedRun claim = goTo(Step.AFTER_ARCHIVE, destination());
        assertThat(recover()).isEmpty();
        assertThat(TestBase.rows("SELECT state FROM dunning_run")).containsExactly("PREPARED");
        claim.sign().close();
        assertThat(recover()).extracting(RecoveredRun::finished).containsExactly(true);
    }

    private Path copy() {
        return folder.resolve("relances.pdf");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "FINISH", "MAKE_SAFE"})
    void undoesAtStartWhatDiedBeforeTheArchiveStood(Step step) {
        dieAt(step);
        assertThat(recover()).singleElement().satisfies(run -> {
            assertThat(run.finished()).isFalse();
            assertThat(run.text()).contains("est annulée : rien n'a été enregistré");
        });
        expectNothingDone();
        assertThat(TestBase.rows("SELECT kind FROM dunning_run_event")).containsExactly("ABANDONNEE");
        assertThat(temporary(copy())).doesNotExist();
        assertThat(archives.file("archives/2026"))
                .satisfiesAnyOf(
                        path -> assertThat(path).doesNotExist(),
                        path -> assertThat(path).isEmptyDirectory());
        assertThat(issue(FakeDestination.sound(archives)).totals().customers()).isEqualTo(3);
    }

    @Test
    void finishesAtStartWhatDiedWithTheArchiveInPlace() {
        dieAt(Step.AFTER_ARCHIVE);
        assertThat(dunned()).isEmpty();
        assertThat(recover()).singleElement().satisfies(run -> {
            assertThat(run.finished()).isTrue();
            assertThat(run.text()).contains("est achevée : 3 courriers comptent");
        });
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).isEmpty();
        assertThat(recover()).isEmpty();
    }

    @Test
    void undoesARunWhoseArchiveIsNotWhatWasWritten() {
        dieAt(Step.AFTER_ARCHIVE);
        String archive = TestBase.rows("SELECT archive_path FROM dunning_run").get(0);
        FakeDestination.write(archives.file(archive), new byte[] {1, 2, 3});
        assertThat(recover()).extracting(RecoveredRun::finished).containsExactly(false);
        expectNothingDone();
    }
}
