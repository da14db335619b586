package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterLine;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterComposer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {

    private static List<String> lines(LetterEdition edition, Letter letter) {
        return new LetterText(new LetterComposer(edition, Samples.general())).lines(letter);
    }

    @Test
    void laysTheTableOutInColumns() {
        List<String> lines = lines(Samples.edition(1), Samples.letterWithCredits("EARL des Trois-Chênes", 2));
        assertThat(lines)
                .extracting(line -> line.replace('\u00a0', ' '))
                .contains(
                        "                                      EARL des Trois-Chênes"
                                .replaceFirst("^ +", " ".repeat(40)),
                        "01/06/2026 FA-2026-00412                    01/07/2026     146  184,10  184,10",
                        "Avoirs et règlements à valoir",
                        "03/11/2026 Règlement VIR 8841                                  -307,99 -307,99");
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,true", "3,false"})
    void saysTheSameWordsAsThePaper(int level, boolean subtotal) {
        LetterEdition edition = Samples.edition(Samples.level(level), Samples.allOptions(), subtotal, false);
        Letter letter = Samples.letterWithCredits("EARL des Trois-Chênes", 6);
        String paper =
                String.join(" ", PdfPages.texts(PdfPages.of(new LetterComposer(edition, Samples.general()), letter)));
        Set<String> onPaper =
                words(paper.replaceAll("Page \\d+/\\d+", "").replaceAll("Coopérative.*courrier du .*", ""));
        assertThat(words(String.join(" ", lines(edition, letter)).replaceAll("-{5,}|\\[[^]]*\\]", "")))
                .isEqualTo(onPaper);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.replace('\u00a0', ' ').strip().split("\\s+")));
    }

    @Test
    void keepsEveryLineWithinTheScreen() {
        LetterLine huge = Samples.invoice(
                "N".repeat(100), Samples.DAY.minusDays(90), Samples.DAY.minusDays(60), Amount.of("9999999999999.99"));
        Letter letter = new Letter(
                Samples.recipient("Nom ".repeat(75)), List.of(huge), List.of(), Amount.of("9999999999999.99"));
        LetterEdition edition = Samples.edition(Samples.level(3), Samples.allOptions(), true, true);
        assertThat(lines(edition, letter))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LetterText.WIDTH));
    }

    @Test
    void namesTheLogoAndThePageNumbersThatOnlyPaperShows() {
        LetterEdition edition = Samples.editionWithLogo("/ailleurs/marque.png");
        LetterComposer composer = LetterComposer.withoutPicture(edition, Samples.general());
        List<String> lines = new LetterText(composer).lines(Samples.letterWithCredits("EARL Dupont", 2));
        assertThat(lines.get(0)).isEqualTo("[logo : marque.png]");
        assertThat(lines.get(lines.size() - 1).strip()).isEqualTo("[Page 1/1, au bas de chaque page]");
    }
}
