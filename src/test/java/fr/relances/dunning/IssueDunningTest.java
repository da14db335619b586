package fr.relances.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.FakeDestination.Step;
import fr.relances.file.DataFolder;
import fr.relances.print.Archives;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15, R16: each letter counts wholly or not at all, whatever breaks, and whoever works meanwhile. */
class IssueDunningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Archives archives;
    private DunningProposal proposal;

    @BeforeEach
    void proposeThreeTiers() {
        archives = new Archives(DataFolder.prepare(folder));
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "100.00");
        db.customer("MARTIN", 0).item("F2", "2026-10-01", "30.00");
        db.customer("PETIT", 0).item("F3", "2026-10-01", "10.00");
        proposal = db.proposeDunning().run(DunningCriteria.defaults(TestDatabase.ENTITY, 1, DAY));
    }

    private IssuedRun issue(LetterDestination destination) {
        return issue(destination, Progress.NONE);
    }

    private IssuedRun issue(LetterDestination destination, Progress progress) {
        return new IssueDunning(db.database(), TestBase.session(DAY), db.readParameters(), archives)
                .run(proposal, "GENERAL", destination, progress);
    }

    private List<RecoveredRun> recover() {
        return new RecoverRuns(db.database(), TestBase.session(DAY), archives).run();
    }

    private static List<String> dunned() {
        return TestBase.rows("SELECT customer_code FROM open_item WHERE dunning_level = 1 AND customer_code IN"
                + " (SELECT code FROM customer WHERE dunning_level = 1 AND last_dunning_date IS NOT NULL)"
                + " ORDER BY customer_code");
    }

    private static void expectNothingDone() {
        assertThat(TestBase.rows("SELECT code FROM customer WHERE dunning_level > 0 OR last_dunning_date IS NOT NULL"))
                .isEmpty();
        assertThat(TestBase.rows("SELECT id FROM open_item WHERE dunning_level > 0 OR version > 0"))
                .isEmpty();
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).isEmpty();
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_letter")).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM dunning_run WHERE state <> 'ABANDONED'"))
                .isEmpty();
    }

    @Test
    void saysWhatWentOut() {
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.text())
                .isEqualTo("Édition " + run.number() + " définitive : 3 courriers, 3 pièces, 140,00 EUR net, niveau 1");
        assertThat(archives.file(run.archiveName())).hasContent("DUPONT 100.00\nMARTIN 30.00\nPETIT 10.00");
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
        assertThat(recover()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECK", "OPEN", "SECOND_LETTER", "FINISH", "MAKE_SAFE"})
    void leavesNothingBehindWhenAStepBeforeTheArchiveFails(Step step) {
        assertThatThrownBy(() -> issue(FakeDestination.failing(archives, step))).isInstanceOf(OperatorException.class);
        expectNothingDone();
        assertThat(archives.file("archives/2026"))
                .satisfiesAnyOf(
                        path -> assertThat(path).doesNotExist(),
                        path -> assertThat(path).isEmptyDirectory());
        assertThat(issue(FakeDestination.sound(archives)).totals().customers()).isEqualTo(3);
    }

    @Test
    void countsTheLettersOnceTheArchiveStandsWhateverFailsAfterIt() {
        IssuedRun run = issue(FakeDestination.failing(archives, Step.AFTER_ARCHIVE));
        assertThat(run.outcome()).isEqualTo(IssuedRun.Outcome.ISSUED);
        assertThat(run.warnings()).singleElement().asString().startsWith("Le disque est plein");
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
    }

    @Test
    void stopsCleanlyWhenTheOperatorAsks() {
        Progress second = new Progress() {
            private long done;

            @Override
            public void step(long now, long total) {
                done = now;
            }

            @Override
            public boolean stopped() {
                return done == 2;
            }
        };
        assertThat(issue(FakeDestination.sound(archives), second).outcome()).isEqualTo(IssuedRun.Outcome.STOPPED);
        expectNothingDone();
    }

    @Test
    void leavesOutWhatChangedSinceItWasShown() {
        TestBase.execute("UPDATE open_item SET balance = 4 WHERE number = 'F2'");
        TestBase.execute("UPDATE customer SET paused_until = '2026-12-01' WHERE code = 'PETIT'");
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.leftOut())
                .extracting(LeftOut::text)
                .containsExactly(
                        "MARTIN MARTIN : modifié depuis l'affichage, à revoir et à relancer à part",
                        "PETIT PETIT : modifié depuis l'affichage, à revoir et à relancer à part");
        assertThat(dunned()).containsExactly("DUPONT");
        assertThat(TestBase.rows("SELECT customer_code, decision, new_level FROM dunning_run_customer"
                        + " ORDER BY customer_code"))
                .containsExactly("DUPONT|RELANCER|1", "MARTIN|ECARTER|0", "PETIT|ECARTER|0");
    }

    @Test
    void leavesOutWhatChangesWhileTheLettersAreWritten() {
        FakeDestination meanwhile = FakeDestination.doing(
                archives, Step.OPEN, () -> TestBase.execute("UPDATE open_item SET balance = 4 WHERE number = 'F2'"));
        IssuedRun run = issue(meanwhile);
        assertThat(run.leftOut()).extracting(LeftOut::code).containsExactly("MARTIN");
        assertThat(meanwhile.sent).containsExactly("DUPONT 100.00", "PETIT 10.00");
        assertThat(dunned()).containsExactly("DUPONT", "PETIT");
    }

    @Test
    void namesATiersThatAnotherRunHolds() {
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " output_path, prepared_at, operator_name) VALUES (1, '1', 'PREPARED', 1, '2026-11-24', '', 'GENERAL',"
                + " '-', CURRENT_TIMESTAMP, 'durand')");
        TestBase.execute("INSERT INTO dunning_claim (entity_code, customer_code, run_id)"
                + " SELECT '1', 'MARTIN', id FROM dunning_run");
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.leftOut())
                .singleElement()
                .extracting(LeftOut::reason)
                .asString()
                .endsWith("en cours par durand");
        assertThat(dunned()).containsExactly("DUPONT", "PETIT");
    }

    @Test
    void leavesOutATiersWithoutAnAddressAndServesTheOthers() {
        TestBase.execute("UPDATE customer SET town = NULL WHERE code = 'MARTIN'");
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.leftOut())
                .singleElement()
                .extracting(LeftOut::reason)
                .asString()
                .contains("ville");
        assertThat(dunned()).containsExactly("DUPONT", "PETIT");
    }

    @Test
    void storesNothingWhenNoTiersIsLeft() {
        TestBase.execute("UPDATE customer SET town = NULL");
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.outcome()).isEqualTo(IssuedRun.Outcome.NOTHING);
        assertThat(run.leftOut()).hasSize(3);
        expectNothingDone();
    }

    @Test
    void keepsALevelThatSomebodyRaisedWhileTheLettersWentOutAndSaysSo() {
        FakeDestination meanwhile = FakeDestination.doing(
                archives,
                Step.MAKE_SAFE,
                () -> TestBase.execute("UPDATE open_item SET dunning_level = 2, last_dunning_date = '2026-11-20'"
                        + " WHERE number = 'F2'"));
        IssuedRun run = issue(meanwhile);
        assertThat(run.warnings()).singleElement().asString().contains("La pièce F2 du tiers MARTIN");
        assertThat(TestBase.rows("SELECT dunning_level, last_dunning_date FROM open_item WHERE number = 'F2'"))
                .containsExactly("2|2026-11-24");
        assertThat(TestBase.rows("SELECT r.previous_level, r.previous_dunning_date FROM dunning_run_item r"
                        + " JOIN open_item i ON i.id = r.item_id WHERE i.number = 'F2'"))
                .containsExactly("2|2026-11-20");
        assertThat(TestBase.rows("SELECT kind FROM dunning_run_event")).containsExactly("PIECE_MODIFIEE");
    }

    /** What a process leaves that is killed at a step: an error that nothing catches, and no undoing. */
    private void dieAt(Step step) {
        RunTerms terms = RunTerms.of(proposal.criteria(), db.readParameters().run(TestDatabase.ENTITY));
        var edition = RunEdition.definitive(terms, db.readParameters().run(TestDatabase.ENTITY), "GENERAL");
        ClaimedRun claim = new ClaimCustomers(db.database(), TestBase.session(DAY), archives)
                .run(proposal, terms, edition, copy().toString());
        if (step == Step.OPEN) {
            return;
        }
        RenderClaimed render = new RenderClaimed(db.database(), terms, claim);
        var output = FakeDestination.sound(archives).definitive(edition, claim.archiveName());
        render.run(output, Progress.NONE);
        if (step == Step.FINISH) {
            FakeDestination.write(temporary(archives.file(claim.archiveName())), new byte[] {1});
            FakeDestination.write(temporary(copy()), new byte[] {1});
            return;
        }
        render.store(output.finish());
        if (step == Step.AFTER_ARCHIVE) {
            output.makeSafe();
        }
    }

    private Path copy() {
        return folder.resolve("relances.pdf");
    }

    private static Path temporary(Path archive) {
        return archive.resolveSibling("." + archive.getFileName() + ".123.partiel");
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

    @Test
    void draftsStoreNothing() {
        TestBase.execute("UPDATE customer SET town = NULL WHERE code = 'MARTIN'");
        FakeDestination destination = FakeDestination.sound(archives);
        DraftedLetters draft = new DraftDunning(db.database(), db.readParameters())
                .run(proposal, "GENERAL", destination, Progress.NONE);
        assertThat(draft.text()).isEqualTo("Édition provisoire : 2 courriers, 2 pièces, 110,00 EUR net");
        assertThat(draft.leftOut()).extracting(LeftOut::code).containsExactly("MARTIN");
        expectNothingDone();
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
    }
}
