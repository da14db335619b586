package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.text.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R16 on the packaged program: a run whose process is killed counts wholly or not at all. */
class KilledRunIT {

    private static final int TIERS = 900;

    @TempDir
    Path folder;

    @Test
    void leavesNothingHalfDoneWhenItIsKilledBetweenClaimAndStore() throws IOException, InterruptedException {
        Path data = folder.resolve("dossier");
        Ledger.write(folder, TIERS);
        assertThat(Run.of(data, "importer", "tiers", folder.resolve("tiers.csv").toString())
                        .status())
                .isZero();
        assertThat(Run.of(
                                data,
                                "importer",
                                "pieces",
                                folder.resolve("pieces.csv").toString())
                        .status())
                .isZero();

        killWhileItWrites(data);

        Run list = Run.of(data, "relancer", "--niveau", "1", "--date", "24/11/2026", "--liste");
        assertThat(list.err()).contains("L'édition 1 ", "interrompue, est annulée");
        assertThat(list.out()).contains("Liste de contrôle : %s tiers à relancer".formatted(Formats.number(TIERS)));
        assertThat(filesIn(data.resolve("archives"))).isEmpty();

        Run again = definitive(data, "2.pdf");
        assertThat(again.out()).startsWith("Édition 2 définitive : %s courriers".formatted(Formats.number(TIERS)));
        Run third = definitive(data, "3.pdf");
        assertThat(third.out()).startsWith("Aucune pièce à relancer");
    }

    private Run definitive(Path data, String pdf) {
        return Run.of(data, run(pdf));
    }

    private String[] run(String pdf) {
        return new String[] {
            "relancer",
            "--niveau",
            "1",
            "--date",
            "24/11/2026",
            "--courrier",
            "--definitif",
            "--pdf",
            folder.resolve(pdf).toString()
        };
    }

    /** The claim is stored before the first byte of the archive, and the levels only after its last. */
    private void killWhileItWrites(Path data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Run.command(data, run("1.pdf")))
                .redirectOutput(folder.resolve("1.out").toFile())
                .redirectError(folder.resolve("1.err").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (filesIn(data.resolve("archives")).isEmpty()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as("the archive is being written")
                    .isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        process.destroyForcibly().waitFor();
    }

    private static List<Path> filesIn(Path archives) throws IOException {
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(archives)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
