package fr.relances.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void isThereWholeOrNotAtAll() throws IOException {
        Path target = folder.resolve("lettres.pdf");
        try (OutputFile file = OutputFile.begin(target)) {
            file.stream().write("à moitié".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files()).isEmpty();
        write(target, "entier");
        assertThat(target).hasContent("entier");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void writesBehindALinkAndKeepsTheLink() throws IOException {
        Path real = Files.writeString(folder.resolve("vrai.pdf"), "avant");
        Path link = Files.createSymbolicLink(folder.resolve("lien.pdf"), real);
        write(link, "après");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("après");
    }

    @Test
    void neverTakesThePlaceOfADeviceOrAFolder() {
        for (Path target : List.of(Path.of("/dev/null"), folder)) {
            assertThatThrownBy(() -> OutputFile.begin(target))
                    .isInstanceOfSatisfying(
                            OperatorException.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.TECHNICAL))
                    .hasMessageContaining(target.toString());
        }
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    private static void write(Path target, String text) throws IOException {
        try (OutputFile file = OutputFile.begin(target)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier/base/x.pdf", "dossier/relances.properties", "lien/archives/x.pdf"})
    void writesNothingIntoADataFolder(String place) throws IOException {
        Files.createDirectories(folder.resolve("dossier/base"));
        Files.createDirectories(folder.resolve("dossier/archives"));
        Files.createFile(folder.resolve("dossier/base/service.properties"));
        Files.createSymbolicLink(folder.resolve("lien"), folder.resolve("dossier"));
        assertThatThrownBy(() -> OutputFile.begin(folder.resolve(place))).hasMessageContaining("réservé au programme");
        assertThat(folder.resolve(place)).doesNotExist();
    }
}
