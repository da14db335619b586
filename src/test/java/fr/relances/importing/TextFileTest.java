package fr.relances.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            UTF-8;        Société Élan à Noël;          UTF-8
            windows-1252; Société Élan, 12 € d’avance;  Windows-1252
            windows-1252; Cœur de Noël;                 Windows-1252
            windows-1252; Société Élan à Noël;          ISO 8859-15 ou Windows-1252
            windows-1252; Peña;                         ISO 8859-15 ou Windows-1252
            ISO-8859-15;  Société Élan, 12 € d'avance;  ISO 8859-15
            ISO-8859-15;  Cœur de Noël;                 ISO 8859-15
            IBM850;       Société Élan à Noël;          CP850
            IBM850;       SOCIÉTÉ ÉLAN;                 CP850
            IBM850;       Règlement chèque n° 12;       CP850
            IBM850;       Hôtel du Château;             CP850
            windows-1252; HÔTEL DU CHÂTEAU;             ISO 8859-15 ou Windows-1252
            windows-1252; Forêt n° 12;                  ISO 8859-15 ou Windows-1252
            UTF-8;        plain ASCII;                  UTF-8
            """)
    void findsTheCharsetThatTheLettersSay(String charset, String text, String found) throws IOException {
        TextFile read = read(text.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.charsetName()).isEqualTo(found);
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        assertThat(read("\ufeffcode;nom".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("code;nom");
    }

    @Test
    void takesTheCharsetThatIsForced() throws IOException {
        Path file = file("é".getBytes(Charset.forName("IBM850")));
        assertThat(TextFile.read(file, Optional.of(Charset.forName("IBM850"))).text())
                .isEqualTo("é");
        assertRefused(() -> TextFile.read(file, Optional.of(StandardCharsets.UTF_8)), "n'est pas en UTF-8");
    }

    @Test
    void refusesUtf8ThatIsDamagedAndNamesTheLine() {
        byte[] damaged = "Société\nprécédée\nSoci?t?".getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 1] = (byte) 0xE9;
        assertRefused(() -> read(damaged), "ligne 3");
    }

    @Test
    void refusesWhatIsNoTextFile() {
        assertRefused(() -> TextFile.read(folder.resolve("absent.csv"), Optional.empty()), "absent.csv n'existe pas");
        assertRefused(() -> TextFile.read(folder, Optional.empty()), "est un dossier");
        assertRefused(() -> read(new byte[0]), "est vide");
        assertRefused(() -> read("\ufeff \r\n".getBytes(StandardCharsets.UTF_8)), "est vide");
        assertRefused(() -> read(new byte[] {'a', 0, 'b'}), "n'est pas un fichier texte");
        assertRefused(() -> read("\ufeffcode".getBytes(StandardCharsets.UTF_16LE)), "UTF-16");
    }

    @Test
    void knowsAFileByItsContent() throws IOException {
        assertThat(read("abc".getBytes(StandardCharsets.UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static void assertRefused(ThrowingCallable reading, String text) {
        assertThatThrownBy(reading)
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining(text)
                .extracting(e -> ((OperatorException) e).status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    private TextFile read(byte[] bytes) throws IOException {
        return TextFile.read(file(bytes), Optional.empty());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("fichier.csv"), bytes);
    }
}
