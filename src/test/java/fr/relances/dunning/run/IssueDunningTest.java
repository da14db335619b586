package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.run.FakeDestination.Step;
import fr.relances.file.HeldFile;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15, R16: each letter counts wholly or not at all, whatever breaks, and whoever works meanwhile. */
class IssueDunningTest extends ThreeTiers {

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
        HeldFile alive = archives.sign(1).orElseThrow();
        IssuedRun run = issue(FakeDestination.sound(archives));
        alive.remove();
        assertThat(run.leftOut())
                .singleElement()
                .extracting(LeftOut::reason)
                .asString()
                .endsWith("en cours par durand");
        assertThat(dunned()).containsExactly("DUPONT", "PETIT");
    }

    @Test
    void takesATiersBackFromARunWhoseProcessIsDead() {
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " output_path, prepared_at, operator_name) VALUES (1, '1', 'PREPARED', 1, '2026-11-24', '', 'GENERAL',"
                + " '-', CURRENT_TIMESTAMP, 'durand')");
        TestBase.execute("INSERT INTO dunning_claim (entity_code, customer_code, run_id)"
                + " SELECT '1', 'MARTIN', id FROM dunning_run");
        IssuedRun run = issue(FakeDestination.sound(archives));
        assertThat(run.warnings()).isEmpty();
        assertThat(run.recovered())
                .singleElement()
                .extracting(RecoveredRun::text)
                .asString()
                .contains("L'édition 1 ", "durand", "est annulée");
        assertThat(dunned()).containsExactly("DUPONT", "MARTIN", "PETIT");
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

    @Test
    void triesAgainWhileARecoveringSessionLooksAfterTheNumberForAnInstant() {
        HeldFile recovering = archives.sign(1).orElseThrow();
        Progress progress = new Progress() {
            @Override
            public void step(long now, long total) {}

            @Override
            public boolean stopped() {
                recovering.close();
                return false;
            }
        };
        assertThat(issue(FakeDestination.sound(archives), progress).number()).isEqualTo(1);
        assertThat(dunned()).hasSize(3);
    }

    @Test
    void refusesALevelThatWasDeletedSinceItWasChosen() {
        FakeDestination meanwhile = FakeDestination.doing(
                archives, Step.CHECK, () -> TestBase.execute("DELETE FROM dunning_level WHERE level = 1"));
        assertThatThrownBy(() -> issue(meanwhile))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("niveau de relance 1 n'existe pas");
        assertThat(TestBase.rows("SELECT id FROM dunning_run")).isEmpty();
        assertThat(dunned()).isEmpty();
        assertThat(archives.sign(1)).hasValueSatisfying(HeldFile::remove);
    }
}
