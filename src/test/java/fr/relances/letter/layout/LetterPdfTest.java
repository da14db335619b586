package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterLine;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.parameter.DisplayOption;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPdfTest {

    private static final String TITLES = "N° de pièce";

    private static List<String> pages(LetterEdition edition, Letter... letters) {
        return PdfPages.texts(PdfPages.of(new LetterComposer(edition, Samples.general()), letters));
    }

    private static LetterEdition edition(Set<DisplayOption> options, boolean subtotal, boolean draft) {
        return Samples.edition(Samples.level(2), options, subtotal, draft);
    }

    @Test
    void numbersThePagesOfEachLetterAnewAndSaysWhereItStands() {
        LetterComposer composer = Samples.composer(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<LetterPlace> places = new ArrayList<>();
        try (LetterPdf pdf = new LetterPdf(composer, out)) {
            places.add(pdf.add(Samples.letter("A", 3)));
            places.add(pdf.add(Samples.letter("B", 60)));
            places.add(pdf.add(Samples.letter("C", 3)));
            assertThat(pdf.pageCount()).isEqualTo(4);
        }
        assertThat(places).containsExactly(new LetterPlace(1, 1), new LetterPlace(2, 2), new LetterPlace(4, 1));
        List<String> pages = PdfPages.texts(out.toByteArray());
        assertThat(pages).hasSize(4);
        assertThat(pages.get(0)).contains("Page 1/1");
        assertThat(pages.get(1)).contains("Page 1/2");
        assertThat(pages.get(2)).contains("Page 2/2", "courrier du 24/11/2026 – B (C00147)");
        assertThat(pages.get(3)).contains("Page 1/1");
    }

    /** Whatever the number of pièces, each page of the table has its titles and the total has a row above it. */
    @Test
    void neverLeavesTheTotalAloneOnAPage() {
        for (int count = 1; count <= 130; count++) {
            List<String> pages =
                    pages(edition(Samples.defaultOptions(), count % 2 == 0, false), Samples.letter("X", count));
            int rows = 0;
            for (String page : pages) {
                int onPage = page.split("FA-2026-", -1).length - 1;
                rows += onPage;
                assertThat(page.contains(TITLES)).as("titles, %d pièces", count).isEqualTo(onPage > 0);
                if (page.contains("Net à régler")) {
                    assertThat(onPage)
                            .as("rows beside the total, %d pièces", count)
                            .isPositive();
                }
            }
            assertThat(rows).isEqualTo(count);
        }
    }

    @Test
    void keepsASubtotalWithTheRowAboveIt() {
        for (String page : pages(edition(Samples.defaultOptions(), true, false), Samples.letter("X", 120))) {
            String rows = page.contains(TITLES) ? page.substring(page.indexOf("(jours)")) : "";
            assertThat(rows.lines().skip(1).findFirst().orElse("")).doesNotContain("Sous-total");
        }
    }

    @Test
    void sumsUpEachDueDate() {
        String page = pages(edition(Samples.defaultOptions(), true, false), Samples.letter("X", 4))
                .get(0);
        assertThat(page)
                .contains("Sous-total échéance du 01/07/2026 405,21", "Sous-total échéance du 04/07/2026 553,25");
    }

    @Test
    void deductsCreditsInTheOpen() {
        String page =
                pages(Samples.edition(1), Samples.letterWithCredits("X", 5)).get(0);
        assertThat(page)
                .containsSubsequence(
                        "Avoirs et règlements à valoir",
                        "Avoir AV-2026-0031",
                        "Règlement VIR 8841",
                        "Total des pièces échues 1 290,60 €",
                        "Avoirs et règlements à valoir -427,99 €",
                        "Net à régler 862,61 €")
                .doesNotContain("Autres sommes");
    }

    @Test
    void showsWhatTheOptionsAskFor() {
        Letter letter = Samples.letterWithCredits("X", 3);
        String all = String.join("", pages(edition(Samples.allOptions(), false, false), letter));
        assertThat(all)
                .contains(
                        "Autres sommes échues déjà réclamées 1 250,00 €",
                        "Lettre de",
                        "Niveau",
                        "Situation arrêtée au 20/11/2026",
                        "SIRET 123 456 782 00012",
                        "Page 1/2",
                        "Talon à joindre à votre règlement",
                        "Tél. 03 84 00 00 00");
        String none = pages(edition(EnumSet.noneOf(DisplayOption.class), false, false), letter)
                .get(0);
        assertThat(none)
                .doesNotContain("Autres sommes", "Virement", "Niveau", "Situation", "SIRET", "Page", "Tél.", "Retard");
    }

    @Test
    void marksEachPageOfADraft() {
        List<String> draft = pages(edition(Samples.defaultOptions(), false, true), Samples.letter("X", 60));
        assertThat(draft)
                .hasSize(2)
                .allMatch(page -> page.replaceAll("\\s", "").matches("(?s).*P.*R.*O.*V.*I.*S.*O.*I.*R.*E.*"));
        byte[] pdf = PdfPages.of(
                new LetterComposer(edition(Samples.defaultOptions(), false, true), Samples.general()),
                Samples.letter("X", 60));
        for (int page = 1; page <= 2; page++) {
            assertThat(mark(pdf, page)).isEqualTo("PROVISOIRE");
        }
        byte[] definitive = PdfPages.of(Samples.composer(2), Samples.letter("X", 3));
        assertThat(mark(definitive, 1)).isEmpty();
    }

    private static String mark(byte[] pdf, int page) {
        StringBuilder mark = new StringBuilder();
        PdfPages.positions(pdf, page).stream()
                .filter(position -> position.getFontSizeInPt() > 60)
                .forEach(position -> mark.append(position.getUnicode()));
        return mark.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EARL A", "Société coopérative WWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"})
    void placesTheRecipientInTheWindow(String name) {
        Letter.Recipient recipient = new Letter.Recipient(
                "C1",
                name,
                new Letter.Address("À l'attention de ÉZ", "BP 12", "", "69000", "LYON CEDEX 07", "Suisse"),
                "",
                null);
        Letter letter = new Letter(recipient, Samples.invoices(1), List.of(), Amount.ZERO);
        List<TextPosition> inside = PdfPages.positions(PdfPages.of(Samples.composer(1), letter), 1).stream()
                .filter(p -> p.getX() > 300 && p.getY() > 5.3 * 28.35 && p.getY() < 9.2 * 28.35)
                .toList();
        StringBuilder text = new StringBuilder();
        for (TextPosition p : inside) {
            text.append(p.getUnicode());
            assertThat(p.getX()).isBetween(11 * 28.34f, 19.5f * 28.35f);
            assertThat(p.getX() + p.getWidth()).isLessThan(19.5f * 28.35f);
            assertThat(p.getY()).isBetween(5.5f * 28.34f + 8, 8.8f * 28.35f);
        }
        assertThat(text.toString().replaceAll("\\s", ""))
                .contains("BP12", "69000LYONCEDEX07", "SUISSE")
                .startsWith(name.substring(0, 4));
    }

    @Test
    void printsGreekAndCyrillic() {
        assertThat(pages(Samples.edition(1), Samples.letter("Иванов и Ματθαίος ŁÓDŹ", 1))
                        .get(0))
                .contains("Иванов и Ματθαίος ŁÓDŹ");
    }

    @Test
    void printsWhatDataHoldsAsItIs() {
        Letter letter = new Letter(
                Samples.recipient("*SA* $tiers.code [pieces] #foreach"), Samples.invoices(1), List.of(), Amount.ZERO);
        LetterTemplate template = LetterTemplate.parse("X", "[pieces]\n\n$tiers.nom\n\n*$tiers.nom*");
        String page = PdfPages.texts(PdfPages.of(new LetterComposer(Samples.edition(1), template), letter))
                .get(0);
        assertThat(page.split("\\*SA\\* \\$tiers\\.code \\[pieces\\] #foreach", -1))
                .hasSize(3);
        assertThat(page.split(TITLES, -1)).hasSize(2);
    }

    @Test
    void wrapsNumbersAndWordsThatAreTooLong() {
        String number = "REFERENCE-".repeat(10);
        LetterLine line = Samples.invoice(
                number, Samples.DAY.minusDays(40), Samples.DAY.minusDays(10), Amount.of("9999999999999.99"));
        Letter letter = new Letter(Samples.recipient("X"), List.of(line), List.of(), Amount.ZERO);
        LetterTemplate template = LetterTemplate.parse("X", "[pieces]\n\n" + "mot".repeat(120));
        byte[] pdf = PdfPages.of(new LetterComposer(edition(Samples.allOptions(), false, false), template), letter);
        assertThat(PdfPages.positions(pdf, 1))
                .allSatisfy(p -> assertThat(p.getX() + p.getWidth()).isLessThan(21 * 28.35f - 50));
        assertThat(PdfPages.texts(pdf).get(0).replaceAll("\\s", "")).contains("9999999999999,99");
    }

    @Test
    void saysWhatItIsToReadersOfThePdf() {
        PdfPages.read(PdfPages.of(Samples.composer(2), Samples.letter("X", 1)), document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Relances niveau 2 du 24/11/2026");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("Coopérative agricole du Val d'Ancelle");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
        });
    }
}
