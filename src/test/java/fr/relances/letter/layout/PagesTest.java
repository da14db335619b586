package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands together where a page ends, for every place at which it can end. */
class PagesTest {

    private static final String WORDS = "mot ".repeat(24);

    private static List<String> pages(String model, Letter letter) {
        LetterComposer composer = new LetterComposer(Samples.edition(1), LetterTemplate.parse("X", model));
        return PdfPages.texts(PdfPages.of(composer, letter));
    }

    private static long lines(String page, String word) {
        return page.lines().filter(line -> line.contains(word)).count();
    }

    @ParameterizedTest
    @CsvSource({"1, false, false", "2, true, false", "3, false, true", "1, true, true"})
    void partsNeitherTheTableNorTheClosingFromWhatTheyBelongTo(int level, boolean subtotal, boolean credits) {
        LetterEdition edition = Samples.edition(Samples.level(level), Samples.defaultOptions(), subtotal, false);
        LetterComposer composer = new LetterComposer(edition, Samples.general());
        for (int count = 1; count <= 100; count++) {
            Letter letter = credits ? Samples.letterWithCredits("X", count) : Samples.letter("X", count);
            List<String> pages = PdfPages.texts(PdfPages.of(composer, letter));
            for (String page : pages) {
                long rows = lines(page, "FA-2026-")
                        + lines(page, "Sous-total")
                        + lines(page, "AV-2026-")
                        + lines(page, "VIR 8841");
                if (count > 1 && page.contains("N° de pièce")) {
                    assertThat(rows).as("rows of %d on%n%s", count, page).isGreaterThan(1);
                }
                if (count > 1 && page.contains("Net à régler")) {
                    assertThat(rows).as("rows of %d with the totals", count).isGreaterThan(1);
                }
                if (page.contains("Veuillez agréer")) {
                    assertThat(page.split("Veuillez agréer")[0].lines().count())
                            .as("lines above the closing of %d%n%s", count, page)
                            .isGreaterThan(2);
                }
            }
        }
    }

    @Test
    void keepsTwoLinesOfAParagraphTogetherAtTheFootAndAtTheHeadOfAPage() {
        boolean parted = false;
        for (int above = 20; above < 56; above++) {
            String model = "haut\n".repeat(above) + "\n" + "mot ".repeat(24 * 7);
            List<String> pages = pages(model, Samples.letter("X", 1));
            for (String page : pages) {
                assertThat(lines(page, "mot")).as("%d above%n%s", above, page).isNotEqualTo(1);
            }
            parted |= pages.stream().filter(page -> page.contains("mot")).count() > 1;
        }
        assertThat(parted).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void keepsTheWordsAboveTheTableWithItsFirstRows(int introduction) {
        for (int above = 20; above < 60; above++) {
            String model = "haut\n".repeat(above) + "\n" + WORDS.repeat(introduction) + "\n\n[pieces]\n\n[total]";
            List<String> pages = pages(model, Samples.letter("X", 4));
            String table = pages.stream()
                    .filter(page -> page.contains("N° de pièce"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lines(table, "mot")).as("%d above", above).isGreaterThanOrEqualTo(introduction > 1 ? 2 : 1);
            assertThat(lines(table, "FA-2026-")).isGreaterThan(1);
        }
    }

    @Test
    void keepsTheSignatureWithTheFormulaAndThatWithTheTextAbove() {
        for (int above = 20; above < 60; above++) {
            String model = "haut\n".repeat(above) + "\n" + WORDS.repeat(4) + "\n\nformule\n\nsignature";
            for (String page : pages(model, Samples.letter("X", 1))) {
                if (page.contains("signature")) {
                    assertThat(page).contains("formule");
                    assertThat(lines(page, "mot"))
                            .as("%d above%n%s", above, page)
                            .isGreaterThan(1);
                }
            }
        }
    }

    @Test
    void printsAParagraphThatIsLongerThanAPage() {
        List<String> pages = pages("mot ".repeat(24 * 150), Samples.letter("X", 1));
        assertThat(pages.stream()
                        .mapToInt(page -> page.split("mot", -1).length - 1)
                        .sum())
                .isEqualTo(24 * 150);
        assertThat(pages).allMatch(page -> lines(page, "mot") > 1);
    }
}
