package fr.relances.letter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.file.OutputFile;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.text.OperatorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlListPdfTest {

    private static final ControlListHeading HEADING =
            new ControlListHeading("Coopérative du Val", Samples.DAY, List.of("Niveau 2 – Relance", "Tri par nom"));

    private static List<String> pages(int customers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ControlListPdf list = new ControlListPdf(HEADING, out)) {
            for (int customer = 0; customer < customers; customer++) {
                Samples.rows(customer).forEach(list::add);
            }
        }
        return PdfPages.texts(out.toByteArray());
    }

    @Test
    void saysOfEachPieceWhatWasDecided() {
        assertThat(pages(1))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .containsSubsequence(
                                "PROVISOIRE",
                                "Niveau 2 – Relance",
                                "C00000 EARL de la Côte n° 0 FA-2026-00412 Facture 01/06/2026 01/07/2026 146 VIR 184,10 184,10 184,10 1 12/10/2026",
                                "Écarté : en litige pour 221,11 EUR (prix contesté)",
                                "VIR 8841 Règlement 03/11/2026",
                                "Total C00000 EARL de la Côte n° 0 – pièces à relancer : 2 342,22",
                                "tiers à relancer : 1, pièces : 2 442,22",
                                "à valoir -100,00",
                                "Net 342,22",
                                "Page 1/1"));
    }

    @Test
    void repeatsHeadingAndTitlesAndNumbersPages() {
        List<String> pages = pages(40);
        assertThat(pages)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("Niveau 2 – Relance", "Code tiers"));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + "/" + pages.size());
        }
        assertThat(pages.get(pages.size() - 1)).contains("tiers à relancer : 40, pièces : 80", "Net 13 688,80");
    }

    @Test
    void keepsATotalWithARowAboveIt() {
        for (String page : pages(60)) {
            String rows = page.substring(page.lastIndexOf("règlement\n") < 0 ? 0 : page.lastIndexOf("Code tiers"));
            String first = rows.lines()
                    .filter(line -> line.startsWith("C0") || line.startsWith("Total C0"))
                    .findFirst()
                    .orElse("C0");
            assertThat(first).startsWith("C0");
        }
    }

    private static List<String> twoParts() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ControlListPdf list = new ControlListPdf(HEADING, out)) {
            list.part("ATC 1 – MARTIN Louise");
            for (int customer = 0; customer < 12; customer++) {
                Samples.rows(customer).forEach(list::add);
            }
            list.part("Tiers sans ATC");
            Samples.rows(12).forEach(list::add);
        }
        return PdfPages.texts(out.toByteArray());
    }

    @Test
    void givesEachPartItsOwnPagesHeadingAndTotals() {
        List<String> pages = twoParts();
        assertThat(pages).hasSize(4);
        assertThat(pages.subList(0, 2)).allSatisfy(page -> assertThat(page)
                .contains("ATC 1 – MARTIN Louise", "Niveau 2 – Relance", "Code tiers")
                .doesNotContain("Tiers sans ATC", "C00012", "Total général"));
        assertThat(pages.get(0)).contains("Page 1/2").doesNotContain("Total de cette partie");
        assertThat(pages.get(1))
                .contains("Page 2/2", "Total de cette partie – tiers à relancer : 12, pièces : 24", "Net 4 106,64");
        assertThat(pages.get(2))
                .contains("Tiers sans ATC", "C00012", "Page 1/1", "tiers à relancer : 1, pièces : 2", "Net 342,22")
                .doesNotContain("ATC 1");
    }

    @Test
    void endsItsPartsWithAPageForTheTotalOfAll() {
        assertThat(twoParts().get(3))
                .contains("Total général de tous les ATC", "Niveau 2 – Relance", "Page 1/1")
                .contains("Total général – tiers à relancer : 13, pièces : 26", "Net 4 448,86")
                .doesNotContain("C00012");
    }

    @Test
    void isAPageEvenWithoutARow() {
        assertThat(pages(0)).singleElement().satisfies(page -> assertThat(page).contains("tiers à relancer : 0"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_000, 200_000})
    void tellsThatItsFileCannotBeWritten(int room) {
        OutputStream full = new OutputStream() {
            private int written;

            @Override
            public void write(int value) {
                if (written++ >= room) {
                    throw OutputFile.unwritable(Path.of("liste.pdf"), new IOException("No space left on device"));
                }
            }
        };
        assertThatThrownBy(() -> {
                    try (ControlListPdf list = new ControlListPdf(HEADING, full)) {
                        for (int customer = 0; customer < 2_000; customer++) {
                            Samples.rows(customer).forEach(list::add);
                        }
                    }
                })
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("liste.pdf");
    }
}
