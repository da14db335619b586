package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.RunEdition;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.dunning.run.FakeDestination.Step;
import fr.relances.file.DataFolder;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.print.Spoolers;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Three tiers to dun on one day, and what tells whether their letters count. */
public abstract class ThreeTiers {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    public final TestDatabase db = TestDatabase.create();
    /** The machine has none unless a test gives one. */
    Spooler spooler = Spoolers.none();

    Archives archives;
    DunningProposal proposal;

    @BeforeEach
    void proposeThreeTiers() {
        archives = new Archives(DataFolder.prepare(folder));
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "100.00");
        db.customer("MARTIN", 0).item("F2", "2026-10-01", "30.00");
        db.customer("PETIT", 0).item("F3", "2026-10-01", "10.00");
        proposal = db.proposeDunning().run(DunningCriteria.defaults(TestDatabase.ENTITY, 1, DAY));
    }

    final IssuedRun issue(LetterDestination destination) {
        return issue(destination, Progress.NONE);
    }

    final IssuedRun issue(LetterDestination destination, Progress progress) {
        return new IssueDunning(
                        db.database(),
                        TestBase.session(DAY),
                        db.readParameters(),
                        archives,
                        new RecoverRuns(db.database(), TestBase.session(DAY), archives, spooler))
                .run(proposal, "GENERAL", destination, progress);
    }

    final List<RecoveredRun> recover() {
        return new RecoverRuns(db.database(), TestBase.session(DAY), archives, spooler).run();
    }

    /** What a process leaves that is killed at a step: an error that nothing catches, and no undoing. */
    final ClaimedRun dieAt(Step step, LetterDestination named) {
        ClaimedRun claim = goTo(step, named);
        claim.sign().close();
        return claim;
    }

    /** The same while its process lives. */
    final ClaimedRun goTo(Step step, LetterDestination named) {
        RunTerms terms = RunTerms.of(proposal.criteria(), db.readParameters().run(TestDatabase.ENTITY));
        var edition = RunEdition.definitive(terms, db.readParameters().run(TestDatabase.ENTITY), "GENERAL");
        ClaimedRun claim = new ClaimCustomers(db.database(), TestBase.session(DAY), archives)
                .run(proposal, terms, edition, named, Progress.NONE);
        if (step == Step.OPEN) {
            return claim;
        }
        RenderClaimed render = new RenderClaimed(db.database(), terms, claim);
        var output = FakeDestination.sound(archives).definitive(edition, claim.archiveName());
        render.run(output, Progress.NONE);
        if (step == Step.FINISH) {
            FakeDestination.write(temporary(archives.file(claim.archiveName())), new byte[] {1});
            FakeDestination.write(temporary(folder.resolve("relances.pdf")), new byte[] {1});
            return claim;
        }
        render.store(output.finish());
        if (step == Step.AFTER_ARCHIVE) {
            output.makeSafe();
        }
        return claim;
    }

    static Path temporary(Path archive) {
        return archive.resolveSibling("." + archive.getFileName() + ".123.partiel");
    }

    static List<String> dunned() {
        return TestBase.rows("SELECT customer_code FROM open_item WHERE dunning_level = 1 AND customer_code IN"
                + " (SELECT code FROM customer WHERE dunning_level = 1 AND last_dunning_date IS NOT NULL)"
                + " ORDER BY customer_code");
    }

    static void expectNothingDone() {
        assertThat(TestBase.rows("SELECT code FROM customer WHERE dunning_level > 0 OR last_dunning_date IS NOT NULL"))
                .isEmpty();
        assertThat(TestBase.rows("SELECT id FROM open_item WHERE dunning_level > 0 OR version > 0"))
                .isEmpty();
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_claim")).isEmpty();
        assertThat(TestBase.rows("SELECT customer_code FROM dunning_letter")).isEmpty();
        assertThat(TestBase.rows("SELECT id FROM dunning_run WHERE state <> 'ABANDONED'"))
                .isEmpty();
    }
}
