package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.text.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operators in sessions of a real sshd: beside each other, and cut off in the middle of what they do. */
class SshSessionIT {

    private static final int TIERS = 2_000;
    private static final String F3 = "\033OR";
    private static final String F10 = "\033[21~";

    @TempDir
    static Path folder;

    private static Path data;
    private static ThrowawaySshd sshd;

    @BeforeAll
    static void fillTheBaseAndListen() throws IOException {
        ThrowawaySshd.assumeTerminals();
        data = folder.resolve("dossier");
        Ledger.write(folder, TIERS);
        for (String kind : List.of("tiers", "pieces")) {
            String file = folder.resolve(kind + ".csv").toString();
            assertThat(Run.of(data, "importer", kind, file).status()).isZero();
        }
        assertThat(Run.of(data, "operateurs", "ajouter", "dupont", "--role", "comptable")
                        .status())
                .isZero();
        sshd = ThrowawaySshd.start(
                folder, Run.command(data, "--operateur", "dupont"), "ClientAliveInterval 1", "ClientAliveCountMax 5");
    }

    @AfterAll
    static void stop() {
        if (sshd != null) {
            sshd.close();
        }
    }

    private static PseudoTerminal session() {
        return PseudoTerminal.start(folder, Map.of(), sshd.client(List.of("-tt", "-o", "SendEnv=LC_ALL")));
    }

    private static PseudoTerminal index() {
        PseudoTerminal session = session();
        session.awaitText("entité administrative");
        return session;
    }

    private static String onOneLine(PseudoTerminal session) {
        return session.text().replace("\n", "");
    }

    private static Run list() {
        return Run.of(data, "relancer", "--niveau", "1", "--date", "24/11/2026", "--liste");
    }

    @Test
    void opensOnTheIndexAndTellsASecondSessionWhoHoldsTheBase() {
        try (PseudoTerminal first = index();
                PseudoTerminal second = session()) {
            assertThat(first.text()).contains("11 Relances clients", "Comptabilité Auxiliaire");
            assertThat(second.exitStatus()).isEqualTo(4);
            second.await(() -> onOneLine(second).contains("déjà ouvert par dupont"), "who holds the base");
            assertThat(onOneLine(second)).contains("« ./run.sh serveur »");
            first.send(F3);
            assertThat(first.exitStatus()).isZero();
            assertThat(first.stateAfter()).isEqualTo(first.stateBefore());
        }
    }

    @Test
    void opensSessionsBesideEachOtherOnceTheServerRuns() {
        try (ServerProcess server = ServerProcess.start(data)) {
            try (PseudoTerminal first = index();
                    PseudoTerminal second = index()) {
                for (PseudoTerminal session : List.of(first, second)) {
                    session.send("12");
                    session.awaitText("C00001");
                }
                List<ProcessHandle> programs = sshd.programs();
                assertThat(programs).hasSize(2);
                kill(first, "KILL");
                second.send(F3);
                second.awaitText("Tapez le numéro");
                second.send(F3);
                assertThat(second.exitStatus()).isZero();
                awaitEnd(programs);
            }
            assertThat(server.stop()).isZero();
        }
    }

    @Test
    void takesTheKeysOfSignalsForKeys() {
        try (PseudoTerminal session = index()) {
            session.send("\034\032\021\023");
            session.send("12");
            session.awaitText("C00001");
            session.send("\034\032\003");
            session.awaitText("Tapez le numéro");
            assertThat(session.bytes()).doesNotContain("Full thread dump", "Stopped");
            session.send(F3);
            assertThat(session.exitStatus()).isZero();
        }
    }

    @Test
    void freesTheBaseWhenTheConnectionIsCutInTheMiddleOfAList() {
        try (PseudoTerminal session = index()) {
            session.send("12");
            session.awaitText("C00001");
            cut(session, "KILL");
            assertThat(list().status()).isZero();
        }
    }

    @Test
    void freesTheBaseWhenTheNetworkVanishes() {
        try (PseudoTerminal session = index()) {
            cut(session, "STOP");
            assertThat(list().status()).isZero();
        }
    }

    @Test
    void endsTheEditionFirstWhenTheConnectionIsCutInItsMiddle() throws IOException {
        try (PseudoTerminal session = index()) {
            throughToTheEdition(session);
            PseudoTerminal.awaitThat(() -> !archives().isEmpty(), "the first bytes of the archive");
            cut(session, "KILL");
            assertThat(session.text()).as("what the client still saw").doesNotContain("Édition 1 définitive");
        }
        Run again = list();
        assertThat(again.err()).doesNotContain("interrompue");
        assertThat(again.out()).contains("Aucune pièce à relancer");
        assertThat(archives()).hasSize(1);
        assertThat(Run.of(data, "historique").out())
                .contains("définitive : " + Formats.number(TIERS) + " courriers", "dupont");
    }

    private static void throughToTheEdition(PseudoTerminal session) {
        session.send("11");
        session.awaitText("Relances clients                          1/4");
        session.send("24112026\t\t\t ");
        session.awaitText("[x] Définitif");
        session.send(F10);
        session.awaitText("2 000 tiers cochés");
        session.send(F10);
        session.awaitText("1/2 000");
        session.send(F10);
        session.awaitText("Sera enregistré : niveau 1");
        session.send(folder.resolve("lettres.pdf").toString());
        session.send(F10);
        session.awaitText("Tapez OUI");
        session.send("OUI\r");
    }

    private static List<Path> archives() {
        Path archives = data.resolve("archives");
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(archives)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void kill(PseudoTerminal session, String signal) {
        new JvmOnLine(session.child("ssh").orElseThrow()).signal(signal);
    }

    private static void cut(PseudoTerminal session, String signal) {
        List<ProcessHandle> programs = sshd.programs();
        assertThat(programs).hasSize(1);
        kill(session, signal);
        awaitEnd(programs);
    }

    /** They are no longer children of sshd once their connection is cut. */
    private static void awaitEnd(List<ProcessHandle> programs) {
        long cut = System.nanoTime();
        PseudoTerminal.awaitThat(
                () -> programs.stream().noneMatch(ProcessHandle::isAlive), "the end of the session's program");
        assertThat(System.nanoTime() - cut).isLessThan(30_000_000_000L);
    }
}
