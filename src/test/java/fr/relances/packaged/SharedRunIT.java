package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.text.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R15, R16 with several sessions: each letter counts once, whoever works beside or dies meanwhile. */
class SharedRunIT {

    private static final int TIERS = 2000;

    @TempDir
    Path folder;

    @Test
    void issuesEachLetterOnceWhenTwoOperatorsIssueTheSameLevelAtTheSameMoment() throws IOException {
        Path data = folder.resolve("dossier");
        Ledger.write(folder, TIERS);
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(server.said()).contains("est prêt");
            importAll(data);
            CompletableFuture<Run> dupont = CompletableFuture.supplyAsync(() -> issue(data, "Dupont"));
            CompletableFuture<Run> martin = CompletableFuture.supplyAsync(() -> issue(data, "Martin"));
            Run one = dupont.join();
            Run other = martin.join();
            assertThat(served(one) + served(other)).as(one + "\n" + other).isEqualTo(TIERS);
            assertThat(List.of(one, other)).allSatisfy(SharedRunIT::tellsOfEveryTiersThatItDidNotServe);
        }
        Path history = folder.resolve("historique.csv");
        assertThat(Run.of(data, "historique", "--csv", history.toString()).status())
                .isZero();
        List<String> letters = Files.readAllLines(history).stream()
                .filter(line -> line.contains("RELANCER"))
                .toList();
        assertThat(letters).hasSize(TIERS);
        assertThat(Run.of(data, "relancer", "--niveau", "1", "--date", "24/11/2026", "--liste")
                        .out())
                .contains("Aucune pièce à relancer");
    }

    /** Unless the other was done before this one looked. */
    private static void tellsOfEveryTiersThatItDidNotServe(Run run) {
        if (!run.out().contains("Aucune pièce à relancer")) {
            assertThat(run.err().lines().count()).isEqualTo(TIERS - served(run));
            assertThat(run.status()).isEqualTo(served(run) == TIERS ? 0 : 5);
        }
    }

    private Run issue(Path data, String operator) {
        return Run.of(
                data,
                "--operateur",
                operator,
                "relancer",
                "--niveau",
                "1",
                "--date",
                "24/11/2026",
                "--courrier",
                "--definitif",
                "--pdf",
                folder.resolve(operator + ".pdf").toString());
    }

    private void importAll(Path data) {
        assertThat(Run.of(data, "entite", "--nom", "Coopérative du Val").status())
                .isZero();
        for (String kind : List.of("tiers", "pieces")) {
            Path file = folder.resolve(kind + ".csv");
            assertThat(Run.of(data, "importer", kind, file.toString()).status()).isZero();
        }
    }

    private static int served(Run run) {
        return run.out().contains(" définitive : " + Formats.number(TIERS) + " courriers") ? TIERS : 0;
    }
}
