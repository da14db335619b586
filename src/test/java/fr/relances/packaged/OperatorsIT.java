package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may open the packaged program on a base, and what they may do there. */
class OperatorsIT {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void chefIsFirst() {
        data = folder.resolve("dossier");
        assertThat(by("chef", "operateurs").out()).contains("chef                           administrateur ");
        assertThat(by("chef", "operateurs", "ajouter", "jean", "--role", "consultation")
                        .status())
                .isZero();
    }

    private Run by(String name, String... arguments) {
        List<String> words = new ArrayList<>(List.of("--operateur", name));
        words.addAll(List.of(arguments));
        return Run.of(data, words.toArray(String[]::new));
    }

    @Test
    void refusesANameThatIsNotListedAtTheTerminalAndByCommand() {
        Run command = by("intrus", "relancer", "--niveau", "1", "--liste");
        assertThat(command.status()).isEqualTo(3);
        assertThat(command.err()).contains("« intrus » ne figure pas parmi les opérateurs", ": chef.");
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "intrus"))) {
            assertThat(pane.exitStatus()).isEqualTo(3);
            pane.awaitText("Demandez à un administrateur de vous ajouter (INDEX, 38 Opérateurs) : chef.");
        }
    }

    @Test
    void letsAReaderLookButStoreNothing() throws IOException {
        Path tiers = folder.resolve("tiers.csv");
        Files.writeString(tiers, "code;nom\nA;ALPHA\n");
        assertThat(by("jean", "importer", "tiers", tiers.toString(), "--simuler")
                        .status())
                .isZero();
        Path letters = folder.resolve("courriers.pdf");
        for (String[] storing : new String[][] {
            {"relancer", "--niveau", "1", "--courrier", "--definitif", "--pdf", letters.toString()},
            {"importer", "tiers", tiers.toString()},
            {"entite", "--nom", "A NOUS"},
            {"sauvegarder", folder.resolve("sauve").toString()},
            {"operateurs", "modifier", "jean", "--role", "administrateur"},
        }) {
            Run refused = by("jean", storing);
            assertThat(refused.status()).as(storing[0]).isEqualTo(3);
            assertThat(refused.err()).contains("réservé au rôle", "« jean » a le rôle consultation", ": chef.");
        }
        assertThat(letters).doesNotExist();
        assertThat(by("jean", "relancer", "--niveau", "1", "--liste").status()).isZero();
    }

    @Test
    void saysOnTheIndexWhoMayOpenWhatIsRefused() {
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "jean"))) {
            pane.awaitText("administrative)");
            for (String entry : List.of("21", "32", "33", "35", "36", "37", "38")) {
                pane.type(entry);
                pane.awaitText("réservé au rôle");
                pane.keys("Escape");
                pane.await(screen -> !screen.contains("réservé"), "the message gone");
            }
            pane.type("11");
            pane.awaitText("Date de relance");
            pane.keys("F3");
            pane.awaitText("3 Outils");
            pane.keys("F3");
            assertThat(pane.exitStatus()).isZero();
        }
    }

    @Test
    void refusesADefinitiveEditionAtItsFirstStep() {
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "jean"))) {
            pane.awaitText("administrative)");
            pane.type("11");
            pane.awaitText("Date de relance");
            pane.keys("Tab", "Tab", "Tab", "Space");
            pane.awaitText("[x] Définitif");
            pane.keys("F10");
            pane.awaitText("Relances définitives, réimpression, annulation : réservé au rôle comptable");
        }
    }

    /** Nothing that whoever starts it can set is taken for their name. */
    @Test
    void takesTheLoginFromTheSystem() throws IOException, InterruptedException {
        Path own = folder.resolve("autre");
        Path out = folder.resolve("sortie.txt");
        ProcessBuilder builder = new ProcessBuilder(Run.command(own, "operateurs"))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "USER", "faux",
                        "LOGNAME", "faux",
                        "USERNAME", "faux",
                        "JAVA_TOOL_OPTIONS", "-Duser.name=faux",
                        "JDK_JAVA_OPTIONS", "-Duser.name=faux",
                        "_JAVA_OPTIONS", "-Duser.name=faux",
                        "RELANCES_OPERATEUR", "faux"));
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Process id = new ProcessBuilder("id", "-un").start();
        String login = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(Files.readString(out)).contains("\n" + login + " ").doesNotContain("faux");
    }
}
