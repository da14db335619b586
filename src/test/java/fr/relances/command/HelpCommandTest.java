package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.letter.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** aide as an operator types it: without any data. */
class HelpCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        List<String> words = List.of(arguments);
        assertThat(RelancesCommand.needsNoBase(words)).isTrue();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return RelancesCommand.run(console, TestBase.session(LocalDate.of(2026, 11, 24)), List.of(), words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsTheCommands() {
        assertThat(run("aide")).isZero();
        assertThat(out()).contains("relancer --niveau N", "aide [SUJET | --pdf F]");
    }

    @Test
    void showsOneCommandOrOneEntryOfTheIndex() {
        assertThat(run("aide", "niveaux")).isZero();
        assertThat(out()).contains("--nouveau-niveau N");
        assertThat(run("aide", "31")).isZero();
        assertThat(out()).contains("31 Gestion des niveaux de relance", "  Niveau actuel\n");
    }

    @Test
    void writesTheManualAsPdf() throws IOException {
        Path file = folder.resolve("manuel.pdf");
        assertThat(run("aide", "--pdf", file.toString())).isZero();
        assertThat(out()).isEqualTo("Manuel de l'utilisateur : " + file + System.lineSeparator());
        assertThat(PdfPages.texts(Files.readAllBytes(file)).get(0)).contains("24/11/2026");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesTheManualToStandardOutputAndTheRestBesideIt() {
        assertThat(run("aide", "--pdf", "-")).isZero();
        assertThat(PdfPages.texts(out.toByteArray())).hasSizeGreaterThan(5);
        assertThat(err()).contains("Manuel de l'utilisateur : -");
    }

    @Test
    void refusesASubjectThatIsNotThereAndAFolderThatIsNot() {
        assertThat(run("aide", "99")).isEqualTo(2);
        assertThat(err()).contains("« 99 » n'est ni une commande ni une entrée de l'INDEX");
        assertThat(run("aide", "31", "--pdf", "x.pdf")).isEqualTo(2);
        assertThat(run("aide", "--pdf", folder.resolve("absent/m.pdf").toString()))
                .isEqualTo(4);
        assertThat(err()).contains("absent/m.pdf ne peut pas être écrit");
    }
}
