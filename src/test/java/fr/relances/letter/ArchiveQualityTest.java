package fr.relances.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.help.ReadManual;
import fr.relances.letter.archive.ArchivedLetters;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.letter.list.BalancePdf;
import fr.relances.letter.list.BalanceRow;
import fr.relances.letter.list.ControlListHeading;
import fr.relances.letter.list.ControlListPdf;
import fr.relances.letter.list.ControlListRow;
import fr.relances.letter.manual.ManualPdf;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.EnvelopeWindow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written as PDF is PDF/A-2b to the reference validator, and is found in by its bookmarks. */
class ArchiveQualityTest {

    private static final LetterTemplates MODELS =
            new LetterTemplates(List.of(Path.of("letters"), Path.of("src/test/resources/letters")));

    @TempDir
    Path folder;

    private static LetterComposer composer(LetterEdition edition, String model) {
        return new LetterComposer(edition, MODELS.load(model));
    }

    /** Bold, italic, coupon, code, several pages, a Cyrillic and a Greek name. */
    @ParameterizedTest
    @ValueSource(strings = {"GENERAL", "AGRI", "ADHERENT", "WORD", "WORDPAD"})
    void holdsForEveryModelWithAllThatALetterCanShow(String model) {
        for (boolean draft : new boolean[] {false, true}) {
            LetterEdition edition = Samples.edition(Samples.level(3), Samples.allOptions(), true, draft);
            byte[] pdf = PdfPages.of(
                    composer(edition, model),
                    Samples.letterWithCredits("EARL des Trois-Chênes & Fils <SA>", 60),
                    Samples.letterWithCredits("Ματθαίος Иванов et Fils", 8),
                    Samples.letter("Bœuf – « l'Été » €", 1));
            VeraPdf.assertArchivable(model, pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void holdsForTheFileOfASingleLetter(int level) {
        VeraPdf.assertArchivable(
                "level " + level, PdfPages.of(Samples.composer(level), Samples.letter("EARL des Trois-Chênes", 5)));
    }

    @ParameterizedTest
    @CsvSource({"png, 2", "png, 1", "jpg, 1", "bmp, 1"})
    void holdsWithALogo(String format, int type) throws IOException {
        Path logo = folder.resolve("logo." + format);
        BufferedImage picture = new BufferedImage(200, 80, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0, 128, 0, 128));
        graphics.fillOval(0, 0, 200, 80);
        graphics.dispose();
        ImageIO.write(picture, format, logo.toFile());
        assertArchivableWith(logo);
    }

    @Test
    void holdsWithALogoMadeForThePress() throws IOException {
        Path logo = folder.resolve("logo.jpg");
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 200, 80, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(logo.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        assertArchivableWith(logo);
    }

    private static void assertArchivableWith(Path logo) {
        VeraPdf.assertArchivable(
                logo.toString(),
                PdfPages.of(
                        composer(Samples.editionWithLogo(logo.toString()), "GENERAL"),
                        Samples.letter("A", 2),
                        Samples.letter("B", 2)));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void holdsForADuplicateWhichKeepsTheBookmarks(boolean marked, boolean twoSided) throws IOException {
        Path archive = folder.resolve("edition.pdf");
        Files.write(
                archive,
                PdfPages.of(
                        Samples.composer(2),
                        Samples.letter("A", 2),
                        Samples.letter("Иванов", 60),
                        Samples.letter("C", 3)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<LetterPlace> places = List.of(new LetterPlace(2, 2), new LetterPlace(4, 1));
        ArchivedLetters.copy(archive, places, new CopyStyle(marked, twoSided), out);
        VeraPdf.assertArchivable("copy", out.toByteArray());
        assertThat(bookmarks(out.toByteArray())).containsExactly("1 C00147 Иванов", "3 C00147 C");
        PdfPages.read(
                out.toByteArray(),
                document -> assertThat(document.getDocumentInformation().getTitle())
                        .isEqualTo(
                                marked
                                        ? "DUPLICATA – Relances niveau 2 du 24/11/2026"
                                        : "Relances niveau 2 du 24/11/2026"));
    }

    @Test
    void leadsToEachLetterByCodeAndName() {
        byte[] pdf = PdfPages.of(
                Samples.composer(1), Samples.letter("Élan", 2), Samples.letter("Łódź", 60), Samples.letter("C", 1));
        assertThat(bookmarks(pdf)).containsExactly("1 C00147 Élan", "2 C00147 Łódź", "4 C00147 C");
    }

    /** Each with the page that it leads to. */
    private static List<String> bookmarks(byte[] pdf) {
        List<String> bookmarks = new ArrayList<>();
        PdfPages.read(pdf, document -> {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                try {
                    int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                    bookmarks.add(page + " " + item.getTitle());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return bookmarks;
    }

    @Test
    void holdsForTheControlListAndTheAgedBalance() {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try (ControlListPdf pdf = new ControlListPdf(
                new ControlListHeading("Coopérative du Val", Samples.DAY, List.of("Niveau 2", "Tri par nom")), list)) {
            for (int customer = 0; customer < 30; customer++) {
                for (ControlListRow row : Samples.rows(customer)) {
                    pdf.add(row);
                }
            }
        }
        VeraPdf.assertArchivable("control list", list.toByteArray());
        ByteArrayOutputStream balance = new ByteArrayOutputStream();
        BalancePdf pdf = new BalancePdf("Coopérative du Val", Samples.DAY, balance);
        Amount one = Amount.of("1.00");
        BalanceRow row = new BalanceRow("C1", "Иванов", one, one, one, one, one, one, one);
        pdf.add(row);
        pdf.close(1, row);
        VeraPdf.assertArchivable("aged balance", balance.toByteArray());
    }

    @Test
    void holdsForTheSheetThatShowsTheWindow() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteWindowSheet().run("Coopérative du Val", EnvelopeWindow.USUAL, out);
        VeraPdf.assertArchivable("window sheet", out.toByteArray());
    }

    @Test
    void holdsForTheManual() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ManualPdf(new ReadManual().run(), LocalDate.of(2026, 11, 24)).write(out);
        VeraPdf.assertArchivable("manual", out.toByteArray());
    }

    @Test
    void seesWhatIsNotFitForAnArchive() {
        byte[] pdf = PdfPages.of(Samples.composer(1), Samples.letter("A", 1));
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(VeraPdf.faults(
                        bytes.replace("/OutputIntents", "/OutputIntentX").getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }

    /** What an archive is searched for: no-break spaces are spaces of their own, letters are what they look like. */
    @Test
    void givesBackTextsAsTheyWereWritten() {
        String text =
                PdfPages.rawText(PdfPages.of(Samples.composer(1), Samples.letter("Bœuf « Été » Иванов Ματθαίος", 5)));
        assertThat(text)
                .contains("Bœuf « Été » Иванов Ματθαίος", "1\u00a0290,60\u00a0€", "échues")
                .doesNotContain("\u202f", "\ufffd");
    }
}
