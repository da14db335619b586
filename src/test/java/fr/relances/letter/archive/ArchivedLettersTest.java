package fr.relances.letter.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.letter.LetterPlace;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of an archive: pages and texts as they went out. */
class ArchivedLettersTest {

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void anArchiveOfThreeLetters() throws IOException {
        archive = folder.resolve("edition.pdf");
        Files.write(
                archive,
                PdfPages.of(
                        Samples.composer(2),
                        Samples.letter("A", 2),
                        Samples.letter("Bœuf Łódź", 60),
                        Samples.letter("C", 3)));
    }

    @Test
    void copiesThePagesOfALetterAndMarksEachOfThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivedLetters.copy(archive, List.of(new LetterPlace(2, 2)), CopyStyle.DUPLICATE, out);
        List<String> before = PdfPages.texts(Files.readAllBytes(archive)).subList(1, 3);
        List<String> after = PdfPages.texts(out.toByteArray());
        assertThat(after).hasSize(2);
        for (int page = 0; page < 2; page++) {
            assertThat(letters(after.get(page)))
                    .hasSize(letters(before.get(page)).length() + "DUPLICATA".length());
        }
    }

    @Test
    void leavesTheArchiveAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(archive);
        ArchivedLetters.copy(
                archive,
                List.of(new LetterPlace(1, 1), new LetterPlace(4, 1)),
                CopyStyle.DUPLICATE,
                new ByteArrayOutputStream());
        assertThat(Files.readAllBytes(archive)).isEqualTo(before);
    }

    @Test
    void readsTheTextOfALetterWithItsTable() {
        List<String> text = ArchivedLetters.text(archive, new LetterPlace(1, 1)).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
        assertThat(text)
                .contains(
                        "12 route de Gray",
                        "                                          3 CHEMIN DE L ÉTANG",
                        "Sauf erreur ou omission de notre part, et compte tenu des règlements",
                        "enregistrés au 20/11/2026, votre compte C00147 présente, malgré notre courrier",
                        "01/06/2026 FA-2026-00412                01/07/2026   146     184,10    184,10")
                .allMatch(line -> line.length() <= 80);
        assertThat(text.stream().filter(line -> line.contains("Net à régler")))
                .singleElement()
                .asString()
                .endsWith("405,21 €");
    }

    @Test
    void readsEveryPageOfALetterAndNamesBeyondWesternEurope() {
        List<String> text = ArchivedLetters.text(archive, new LetterPlace(2, 2));
        assertThat(text)
                .contains("                                          Bœuf Łódź")
                .anyMatch(line -> line.contains("FA-2026-00412"))
                .anyMatch(line -> line.contains("FA-2026-00471"))
                .noneMatch(line -> line.contains("FERME DES TROIS-CHÊNES A"));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
