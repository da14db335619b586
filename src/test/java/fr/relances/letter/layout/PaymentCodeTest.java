package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterComposer;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.EntityParameters;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R37: the code of a printed letter, read as a telephone reads it. */
class PaymentCodeTest {

    private static final int OFFICE_PRINTER = 300;

    private static LetterComposer composer(Set<DisplayOption> options) {
        LetterEdition edition =
                Samples.edition(Samples.level(1), options, false, false).numbered(12);
        return new LetterComposer(edition, Samples.general());
    }

    private static BufferedImage printed(LetterComposer composer, Letter letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPages.of(composer, letter))) {
            return new PDFRenderer(document).renderImageWithDPI(0, OFFICE_PRINTER);
        }
    }

    private static String read(BufferedImage page) throws ReaderException {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void readsTheWholeTransferFromThePaper() throws Exception {
        Letter letter = Samples.letterWithCredits("EARL des Trois-Chênes", 5);
        assertThat(read(printed(composer(Samples.defaultOptions()), letter)).lines())
                .containsExactly(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "AGRIFRPP",
                        "Coopérative agricole du Val d'Ancelle",
                        "FR7630006000011234567890189",
                        "EUR862.61",
                        "",
                        "",
                        "Relance 12 / C00147");
    }

    @Test
    void printsNoCodeForASumThatNoTransferCarriesButSaysHowToPay() throws Exception {
        Letter letter = new Letter(
                Samples.recipient("EARL des Trois-Chênes"),
                List.of(Samples.invoice(
                        "F1", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1), Amount.of("123456789012.00"))),
                List.of(),
                Amount.ZERO);
        LetterComposer composer = composer(Samples.defaultOptions());

        assertThat(composer.payment().code(letter)).isEmpty();
        String text = String.join("", PdfPages.texts(PdfPages.of(composer, letter)));
        assertThat(text).contains("FR76").contains("Relance 12 / C00147").doesNotContain("scannez");
    }

    /** Capitals are wider than digits, and 31 characters are the longest IBAN in use. */
    @ParameterizedTest
    @CsvSource({
        "FR4699999000420DEMO00000068, FR46 9999 9000 420D EMO0 0000 068",
        "MT84MALT011000012345MTLCAST001S, MT84 MALT 0110 0001 2345 MTLC AST0 01S"
    })
    void printsTheWholeIbanBesideTheTotals(String iban, String printed) {
        LetterEdition sample = Samples.edition(1);
        EntityParameters parameters = sample.parameters();
        AdministrativeEntity entity = parameters.entity();
        EntityParameters paidThere = new EntityParameters(
                new AdministrativeEntity(
                        entity.code(),
                        entity.identity(),
                        entity.seat(),
                        entity.contact(),
                        new AdministrativeEntity.Payment(iban, "AGRIFRPP")),
                parameters.levels(),
                parameters.paymentMethods(),
                parameters.shownOptions(),
                parameters.settings(),
                parameters.customerTypes(),
                parameters.salesRepresentatives(),
                parameters.cutOffDate());
        LetterComposer composer = new LetterComposer(
                new LetterEdition(paidThere, sample.level(), "GENERAL", Samples.DAY, false, false, 0),
                Samples.general());
        assertThat(PdfPages.texts(PdfPages.of(composer, Samples.letterWithCredits("EARL Dupont", 5))))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("IBAN " + printed));
    }

    @Test
    void printsNeitherIbanNorCodeWhereTheOptionHidesThem() throws Exception {
        EnumSet<DisplayOption> options = EnumSet.copyOf(Samples.defaultOptions());
        options.remove(DisplayOption.PAYMENT_CODE);
        Letter letter = Samples.letterWithCredits("EARL des Trois-Chênes", 5);
        BufferedImage page = printed(composer(options), letter);

        assertThatThrownBy(() -> read(page)).isInstanceOf(NotFoundException.class);
        assertThat(String.join("", PdfPages.texts(PdfPages.of(composer(options), letter))))
                .doesNotContain("FR76");
    }
}
