package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** relancer that finds the run of another session open: a matter of its own. */
class DunRecoveryTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private Relancer relancer;

    @BeforeEach
    void oneTiersToDun() {
        relancer = new Relancer(db, folder);
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "1234.50");
    }

    private static void openRun(int id, String queue) {
        TestBase.execute("INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " archive_path, output_path, print_queue, prepared_at, operator_name) VALUES (" + id
                + ", '1', 'PREPARED', 1, '2026-11-24', '', 'GENERAL', 'archives/2026/x.pdf', '-', " + queue
                + ", CURRENT_TIMESTAMP, 'durand')");
    }

    @Test
    void endsWellWhateverBecameOfAnotherRunThatItFoundOpen() {
        openRun(1, "NULL");
        assertThat(relancer.run("--niveau", "1", "--courrier", "--definitif", "--imprimante", "ACCUEIL"))
                .isZero();
        assertThat(relancer.err()).containsOnlyOnce("L'édition 1 ").contains("est annulée");
    }

    @Test
    void saysNothingAgainOfARunThatStillWaitsForAnAnswer() throws IOException {
        openRun(1, "'ACCUEIL'");
        Path archive = folder.resolve("dossier/archives/2026/x.pdf");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "x");
        TestBase.execute("UPDATE dunning_run SET archive_sha256 ="
                + " '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'");
        assertThat(relancer.run("--niveau", "1", "--courrier", "--definitif", "--imprimante", "ACCUEIL"))
                .isZero();
        assertThat(relancer.err()).doesNotContain("L'édition 1 ");
        assertThat(TestBase.rows("SELECT state FROM dunning_run WHERE id = 1")).containsExactly("PREPARED");
    }
}
