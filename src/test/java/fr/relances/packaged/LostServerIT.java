package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions whose server dies, and sessions beside each other on the same rows. */
class LostServerIT {

    private static final int TIERS = 900;

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void nameTheFolder() {
        data = folder.resolve("dossier");
    }

    @Test
    void keepsWhatWasTypedWhenTheServerDiesAndStoresItOnceTheServerIsBack() throws IOException {
        ServerProcess killed = ServerProcess.start(data);
        importAll(3);
        try (TmuxPane pane = openCustomers("Dupont")) {
            pane.keys("Enter");
            pane.awaitText("IDENTITE");
            pane.keys("End");
            pane.type("BIS");
            pane.awaitText("n° 1BIS");
            killed.kill();
            pane.keys("F10");
            assertThat(pane.awaitText("Le serveur de la base ne répond plus")).contains("n° 1BIS");
            try (ServerProcess server = ServerProcess.start(data)) {
                pane.keys("F10");
                pane.awaitText("Fiche C00001 enregistrée");
                assertThat(exported()).contains("EARL de la Côte n° 1BIS");
                pane.keys("F3");
                pane.awaitText("entité administrative");
                pane.keys("F3");
                assertThat(pane.exitStatus()).isZero();
                assertThat(server.stop()).isZero();
            }
        }
    }

    @Test
    void refusesAFicheThatAnotherSessionChangedMeanwhile() throws IOException {
        Path beside = Files.createDirectory(folder.resolve("b"));
        try (ServerProcess server = ServerProcess.start(data)) {
            importAll(3);
            try (TmuxPane dupont = openCustomers("Dupont");
                    TmuxPane martin = openCustomers(beside, "Martin")) {
                for (TmuxPane pane : List.of(dupont, martin)) {
                    pane.keys("Enter");
                    pane.awaitText("IDENTITE");
                    pane.keys("End");
                }
                dupont.type("BIS");
                dupont.keys("F10");
                dupont.awaitText("Fiche C00001 enregistrée");
                martin.type("TER");
                martin.keys("F10");
                martin.awaitText("a été modifiée entre-temps par Dupont");
            }
            assertThat(exported()).contains("n° 1BIS").doesNotContain("n° 1TER");
            assertThat(server.stop()).isZero();
        }
    }

    @Test
    void leavesARunToTheSessionThatIsIssuingItAndUndoesItOnceThatOneIsDead() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(data)) {
            importAll(TIERS);
            Process issuing = issue();
            awaitArchive(issuing);
            new JvmOnLine(issuing.toHandle()).signal("STOP");
            Run beside = Run.of(data, "historique", "--edition", "1");
            assertThat(beside.err()).doesNotContain("interrompue");
            issuing.destroyForcibly().waitFor();
            Run after = Run.of(data, "historique", "--edition", "1");
            assertThat(after.err()).contains("L'édition 1 ", "interrompue, est annulée");
            assertThat(server.stop()).isZero();
        }
    }

    private Process issue() throws IOException {
        String pdf = folder.resolve("1.pdf").toString();
        return new ProcessBuilder(
                        Run.command(data, "relancer", "--niveau", "1", "--courrier", "--definitif", "--pdf", pdf))
                .redirectOutput(folder.resolve("1.out").toFile())
                .redirectError(folder.resolve("1.err").toFile())
                .start();
    }

    /** The claim is stored before the first byte of the archive. */
    private void awaitArchive(Process process) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (noFileIn(data.resolve("archives"))) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as("the archive is being written")
                    .isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static boolean noFileIn(Path archives) throws IOException {
        try (Stream<Path> files = Files.walk(archives)) {
            return files.noneMatch(Files::isRegularFile);
        }
    }

    private TmuxPane openCustomers(String operator) {
        return openCustomers(folder, operator);
    }

    private TmuxPane openCustomers(Path place, String operator) {
        TmuxPane pane = TmuxPane.start(place, Run.command(data, "--operateur", operator));
        pane.awaitText("entité administrative");
        pane.type("12");
        pane.awaitText("C00003");
        return pane;
    }

    private String exported() throws IOException {
        Path file = folder.resolve("export.csv");
        Files.deleteIfExists(file);
        assertThat(Run.of(data, "exporter", "tiers", file.toString()).status()).isZero();
        return Files.readString(file);
    }

    private void importAll(int tiers) throws IOException {
        Ledger.write(folder, tiers);
        for (String kind : List.of("tiers", "pieces")) {
            Path file = folder.resolve(kind + ".csv");
            assertThat(Run.of(data, "importer", kind, file.toString()).status()).isZero();
        }
        Run.enter(data, "Dupont", "Martin");
    }
}
