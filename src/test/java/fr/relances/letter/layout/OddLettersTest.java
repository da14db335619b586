package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterLine;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Letters beyond the usual: they are printed rightly, and their neighbours as if they were not there. */
class OddLettersTest {

    private static final Letter BEFORE = Samples.letterWithCredits("EARL d'avant", 3);
    private static final Letter AFTER = Samples.letter("GAEC d'après", 5);

    /** The pages of the letter between two others, which are looked at on the way. */
    private static List<String> pages(LetterComposer composer, Letter letter) {
        List<String> pages = PdfPages.texts(PdfPages.of(composer, BEFORE, letter, AFTER));
        List<String> before = PdfPages.texts(PdfPages.of(composer, BEFORE));
        List<String> after = PdfPages.texts(PdfPages.of(composer, AFTER));
        int last = pages.size() - after.size();
        assertThat(pages.subList(0, before.size())).isEqualTo(before);
        assertThat(pages.subList(last, pages.size())).isEqualTo(after);
        return pages.subList(before.size(), last);
    }

    private static Letter letter(Letter.Recipient recipient, List<LetterLine> lines) {
        return new Letter(recipient, lines, List.of(), Amount.ZERO);
    }

    @Test
    void printsAThousandPiecesOfOneTiers() {
        List<String> pages = pages(Samples.composer(2), Samples.letter("X", 1000));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + "/" + pages.size());
            pages.get(i)
                    .lines()
                    .filter(line -> line.contains("FA-2026-"))
                    .forEach(line -> numbers.add(line.split(" ")[1]));
        }
        assertThat(numbers)
                .isEqualTo(
                        Samples.invoices(1000).stream().map(LetterLine::number).toList());
        String sum = Amount.sum(Samples.invoices(1000), LetterLine::balance)
                .toString()
                .replace('.', ',');
        assertThat(pages.get(pages.size() - 1).replace(" ", "")).contains("Netàrégler" + sum);
    }

    @Test
    void printsSumsOfTwelveFiguresWithinTheirColumns() {
        LetterLine huge = Samples.invoice(
                "FA-1", Samples.DAY.minusDays(90), Samples.DAY.minusDays(60), Amount.of("123456789012.34"));
        LetterComposer composer = new LetterComposer(
                Samples.edition(Samples.level(3), Samples.allOptions(), true, false), Samples.general());
        Letter letter = letter(Samples.recipient("X"), List.of(huge, huge));
        assertThat(String.join("", pages(composer, letter)))
                .contains("123 456 789 012,34 123 456 789 012,34", "246 913 578 024,68 €");
        assertThat(PdfPages.positions(PdfPages.of(composer, letter), 1)).allSatisfy(OddLettersTest::withinTheMargins);
    }

    private static void withinTheMargins(TextPosition place) {
        assertThat(place.getX()).isGreaterThan(56);
        assertThat(place.getX() + place.getWidth()).isLessThan(21 * 28.35f - 56);
    }

    @Test
    void printsNothingWhereTheFicheSaysNothing() {
        Letter.Recipient bare =
                new Letter.Recipient("C1", "Bare", new Letter.Address("", "", "", "70000", "Vesoul", ""), "", null);
        LetterTemplate template = LetterTemplate.parse(
                "X",
                "[destinataire]\n\n<$tiers.derniereRelance><$tiers.atc><$tiers.adresse>"
                        + "#if($tiers.derniereRelance) jamais#end\n\n[pieces]\n\n[total]");
        LetterComposer composer = new LetterComposer(Samples.edition(2), template);
        assertThat(pages(composer, letter(bare, Samples.invoices(1))).get(0))
                .contains("<><><>")
                .doesNotContain("null", "jamais", "$");
        assertThat(String.join("", pages(Samples.composer(2), letter(bare, Samples.invoices(1)))))
                .doesNotContain("null", "malgré notre courrier");
    }

    @Test
    void printsANameInCyrillicAndOneThatFillsTheWindow() {
        String name = "Société coopérative agricole d'approvisionnement de la vallée de la Haute-Saône et des Vosges";
        assertThat(pages(Samples.composer(1), Samples.letter("Иванов и сыновья", 2))
                        .get(0))
                .contains("Иванов и сыновья");
        assertThat(pages(Samples.composer(1), Samples.letter(name, 2)).get(0).replaceAll("\\s+", " "))
                .contains("Haute-Saône");
    }
}
