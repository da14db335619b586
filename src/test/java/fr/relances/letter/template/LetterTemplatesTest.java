package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplatesTest {

    @TempDir
    Path folder;

    private Path own;
    private Path shipped;
    private LetterTemplates templates;

    @BeforeEach
    void twoFolders() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        shipped = Files.createDirectory(folder.resolve("shipped"));
        templates = new LetterTemplates(List.of(own, shipped, folder.resolve("missing")));
        Files.writeString(shipped.resolve("GENERAL.vm"), "livré");
    }

    @Test
    void takesTheCompanysOwnModelBeforeTheShippedOne() throws IOException {
        Files.writeString(own.resolve("GENERAL.vm"), "$rien.du.tout");
        assertThatThrownBy(() -> templates.load("GENERAL")).hasMessageContaining("$rien.du.tout");
        Files.delete(own.resolve("GENERAL.vm"));
        assertThat(templates.load("GENERAL").name()).isEqualTo("GENERAL");
    }

    @Test
    void listsTheNamesThatCanBeChosen() throws IOException {
        Files.writeString(own.resolve("MISE-EN-DEMEURE_2.vm"), "x");
        Files.writeString(own.resolve("brouillon.vm"), "x");
        Files.writeString(own.resolve("NOTE.txt"), "x");
        Files.createDirectory(own.resolve("DOSSIER.vm"));
        assertThat(templates.names()).containsExactly("GENERAL", "MISE-EN-DEMEURE_2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../GENERAL",
                "..",
                "GENERAL.vm",
                "a/B",
                "/etc/passwd",
                "general",
                "GÉNÉRAL",
                "A B",
                "A\u0000",
                "A\\B"
            })
    void refusesANameThatIsNoPlainName(String name) {
        assertThatThrownBy(() -> templates.load(name))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("letter.template.name"));
    }

    @Test
    void namesTheModelsThereAreWhereOneIsMissing() {
        assertThatThrownBy(() -> templates.load("NOEL"))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED))
                .hasMessageContaining("NOEL")
                .hasMessageContaining("GENERAL");
    }

    @Test
    void refusesFilesThatHoldNoText() throws IOException {
        Files.writeString(own.resolve("VIDE.vm"), " \n\n");
        Files.write(own.resolve("LATIN.vm"), "échéance".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(own.resolve("BINAIRE.vm"), new byte[] {1, 2, 0, 3});
        Files.createDirectory(own.resolve("DOSSIER.vm"));
        assertThatThrownBy(() -> templates.load("VIDE")).hasMessageContaining("vide");
        assertThatThrownBy(() -> templates.load("LATIN")).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> templates.load("BINAIRE")).hasMessageContaining("RTF");
        assertThatThrownBy(() -> templates.load("DOSSIER")).hasMessageContaining("taille raisonnable");
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() throws IOException {
        Files.writeString(own.resolve("WIN.vm"), "\ufeff[date]\r\n\r\nBonjour\r\n$tiers.non\r\n");
        assertThatThrownBy(() -> templates.load("WIN")).hasMessageContaining("ligne 4, colonne 1");
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void takesModelsOfAWordProcessorBesideThoseOfText() throws IOException {
        Files.write(own.resolve("AGRI.rtf"), rtf("Bonjour"));
        Files.write(own.resolve("VIGNE.RTF"), rtf("Bonjour"));
        Files.write(own.resolve("BOIS.Rtf"), rtf("Bonjour"));
        assertThat(templates.names()).containsExactly("AGRI", "BOIS", "GENERAL", "VIGNE");
        assertThat(templates.names())
                .allSatisfy(name -> assertThat(templates.load(name).name()).isEqualTo(name));
    }

    @Test
    void takesTheCompanysOwnRtfBeforeTheShippedText() throws IOException {
        Files.write(own.resolve("GENERAL.rtf"), rtf("$rien.du.tout"));
        assertThatThrownBy(() -> templates.load("GENERAL")).hasMessageContaining("paragraphe 1 (« $rien.du.tout »)");
    }

    @Test
    void refusesTwoModelsOfOneNameInAFolder() throws IOException {
        Files.writeString(own.resolve("AGRI.vm"), "x");
        Files.write(own.resolve("AGRI.rtf"), rtf("x"));
        assertThatThrownBy(() -> templates.load("AGRI"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("AGRI existe deux fois dans " + own)
                .hasMessageContaining("AGRI.rtf, AGRI.vm");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A.rtf  | ''                             | est vide
            B.rtf  | PK\\3\\4word/document.xml      | document Word ou LibreOffice
            C.rtf  | \\320\\317\\21\\340                     | document Word ou LibreOffice
            D.rtf  | Bonjour $tiers.nom             | n'est pas au format RTF
            E.rtf  | {\\\\rtf1 Bonjour              | est incomplet
            F.rtf  | {\\\\rtf1 {\\\\pict 00} x}     | une image (paragraphe 1)
            G.rtf  | {\\\\rtf1\\\\par}              | ne contient aucun texte
            H.vm   | PK\\3\\4\\0                    | n'est pas un texte
            I.vm   | {\\\\rtf1 Bonjour}             | Renommez-le en I.rtf
            J.vm   | ''                             | est vide
            K.docx | PK                             | enregistrez-le au format RTF, sous le nom K.rtf
            L.odt  | PK                             | enregistrez-le au format RTF, sous le nom L.rtf
            M.DOC  | x                              | enregistrez-le au format RTF, sous le nom M.rtf
            """)
    void saysWhatIsWrongWithAFileAndWhatToDo(String file, String content, String what) throws IOException {
        Files.write(own.resolve(file), content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
        String name = file.substring(0, 1);
        assertThatThrownBy(() -> templates.load(name))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED))
                .hasMessageContaining(name)
                .hasMessageContaining(what);
    }

    /** Not for an account that may read everything. */
    @Test
    void saysThatAFolderCannotBeRead() throws IOException {
        Files.setPosixFilePermissions(own, Set.of());
        try {
            assumeThat(Files.isReadable(own)).isFalse();
            assertThatThrownBy(() -> templates.load("GENERAL"))
                    .isInstanceOfSatisfying(
                            OperatorException.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.TECHNICAL))
                    .hasMessageContaining("Le dossier " + own + " ne peut pas être lu");
            assertThatThrownBy(() -> templates.names()).isInstanceOf(OperatorException.class);
        } finally {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void saysThatAFileIsTooLargeWithoutReadingIt() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(own.resolve("GROS.rtf").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThatThrownBy(() -> templates.load("GROS")).hasMessageContaining("taille raisonnable");
    }
}
