package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session at a time holds a data folder: the second is told who, and since when. */
class TwoSessionsIT {

    @TempDir
    Path folder;

    @Test
    void tellsTheSecondSessionWhoHoldsTheFolder() {
        Path data = folder.resolve("dossier");
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "Mme Dupont"))) {
            pane.awaitText("entité administrative");
            Run second = Run.of(data, "relancer", "--niveau", "1", "--liste");
            assertThat(second.status()).isEqualTo(4);
            assertThat(second.err()).contains("déjà ouvert par Mme Dupont depuis le");
            pane.keys("F3");
            assertThat(pane.exitStatus()).isZero();
        }
        Run afterwards = Run.of(data, "--operateur", "Mme Dupont", "relancer", "--niveau", "1", "--liste");
        assertThat(afterwards.status()).isZero();
    }
}
