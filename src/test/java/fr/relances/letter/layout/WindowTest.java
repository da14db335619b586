package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.letter.archive.ArchivedLetters;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.letter.template.PostalAddress;
import fr.relances.parameter.EnvelopeWindow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R36: the window of the envelope shows the whole address and nothing else, wherever it is. */
class WindowTest {

    /** An envelope gives the sheet some play: what stands this near to the window may show through it. */
    private static final float PLAY = 4;

    @TempDir
    Path folder;

    private static final LetterTemplates MODELS =
            new LetterTemplates(List.of(Path.of("letters"), Path.of("src/test/resources/letters")));

    private static void onlyTheAddress(LetterTemplate model, LetterEdition edition, Letter letter) {
        Window window = Window.of(edition.parameters().settings().window());
        PageSketch page =
                new LetterLayout(new LetterComposer(edition, model)).lay(letter).get(0);
        Map<Float, String> inside = new TreeMap<>();
        for (PageSketch.Text text : page.texts()) {
            if (isNear(window, text)) {
                inside.put(-text.y(), text.text());
                isWhollyInside(window, text);
            }
        }
        assertThat(inside.values())
                .as(edition.template() + " " + window)
                .containsExactlyElementsOf(PostalAddress.lines(letter.recipient()));
        for (PageSketch.Picture picture : page.pictures()) {
            boolean beside = picture.x() >= window.right()
                    || picture.x() + picture.logo().width() <= window.left()
                    || picture.y() >= window.top() + PLAY;
            assertThat(beside).as("logo beside the window").isTrue();
        }
    }

    private static float top(PageSketch.Text text) {
        return text.y() + text.size() * 0.95f;
    }

    private static float bottom(PageSketch.Text text) {
        return text.y() - text.size() * 0.25f;
    }

    private static boolean isNear(Window window, PageSketch.Text text) {
        return text.right() > window.left() - PLAY
                && text.x() < window.right() + PLAY
                && top(text) > window.bottom() - PLAY
                && bottom(text) < window.top() + PLAY;
    }

    private static void isWhollyInside(Window window, PageSketch.Text text) {
        assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(window.left() + PLAY);
        assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(window.right() - PLAY);
        assertThat(top(text)).as(text.text()).isLessThanOrEqualTo(window.top());
        assertThat(bottom(text)).as(text.text()).isGreaterThanOrEqualTo(window.bottom());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110, 55,  85, 33
            20,  55,  85, 33
            20,  50, 110, 40
            20,  20,  85, 45
            110, 16,  70, 25
            62,  45,  90, 35
            5,  103, 100, 45
            50,  40, 110, 25
            """)
    void showsTheAddressAndNothingElseForEachModel(int left, int top, int width, int height) throws IOException {
        EnvelopeWindow window = new EnvelopeWindow(left, top, width, height);
        assertThat(window.problem()).isEmpty();
        String logo = folder.resolve("logo.png").toString();
        ImageIO.write(new BufferedImage(600, 180, BufferedImage.TYPE_INT_RGB), "png", new File(logo));
        for (String name : List.of("GENERAL", "AGRI", "ADHERENT", "WORD", "WORDPAD")) {
            LetterTemplate model = MODELS.load(name);
            for (int level = 1; level <= 3; level++) {
                onlyTheAddress(model, Samples.editionWithWindow(level, name, window, ""), Samples.letterAbroad());
                onlyTheAddress(model, Samples.editionWithWindow(level, name, window, logo), Samples.letterAbroad());
                onlyTheAddress(
                        model, Samples.editionWithWindow(level, name, window, logo), Samples.letter("EARL Blé", 2));
            }
        }
    }

    @Test
    void theLongestAddressIsSixLinesAndACountryOf38Characters() {
        assertThat(PostalAddress.lines(Samples.letterAbroad().recipient()))
                .hasSize(7)
                .filteredOn(line -> line.length() >= 37)
                .hasSize(6);
        assertThat(PostalAddress.problem(Samples.letterAbroad().recipient())).isEmpty();
    }

    @Test
    void theSenderStandsAboveALeftWindowWhereThereIsRoomElseOnItsRight() {
        assertThat(senderLeft(new EnvelopeWindow(20, 70, 85, 33))).isEqualTo(Sheet.LEFT);
        assertThat(senderLeft(new EnvelopeWindow(20, 40, 85, 33))).isGreaterThan(10.5f * Sheet.CM);
        assertThat(senderLeft(EnvelopeWindow.USUAL)).isEqualTo(Sheet.LEFT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110, 55,  85, 33
            20,  45, 100, 45
            """)
    void theMarkOfDraftsAndDuplicatesStandsOutside(int left, int top, int width, int height) throws IOException {
        EnvelopeWindow window = new EnvelopeWindow(left, top, width, height);
        LetterEdition edition = Samples.editionWithWindow(1, "GENERAL", window, "");
        LetterComposer composer = new LetterComposer(edition, Samples.general());
        byte[] plain = PdfPages.of(composer, Samples.letterAbroad());
        Path archive = Files.write(folder.resolve("archive.pdf"), plain);
        ByteArrayOutputStream duplicate = new ByteArrayOutputStream();
        ArchivedLetters.copy(archive, List.of(new LetterPlace(1, 1)), CopyStyle.DUPLICATE, duplicate);

        BufferedImage before = picture(plain);
        BufferedImage after = picture(duplicate.toByteArray());

        assertThat(differences(before, after, new EnvelopeWindow(0, 0, 210, 297)))
                .isPositive();
        assertThat(differences(before, after, window)).isZero();
    }

    /** At two dots a millimetre. */
    private static BufferedImage picture(byte[] pdf) {
        List<BufferedImage> pictures = new ArrayList<>();
        PdfPages.read(pdf, document -> {
            try {
                pictures.add(new PDFRenderer(document).renderImageWithDPI(0, 50.8f));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return pictures.get(0);
    }

    private static int differences(BufferedImage one, BufferedImage other, EnvelopeWindow window) {
        int right = Math.min(one.getWidth(), 2 * (window.left() + window.width()));
        int bottom = Math.min(one.getHeight(), 2 * (window.top() + window.height()));
        int different = 0;
        for (int x = 2 * window.left(); x < right; x++) {
            for (int y = 2 * window.top(); y < bottom; y++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    /** The screen of the history reads letters back by their places. */
    @Test
    void aLetterWithALeftWindowIsReadBackFromTheArchive() throws IOException {
        LetterEdition edition = Samples.editionWithWindow(1, "GENERAL", new EnvelopeWindow(18, 45, 85, 33), "");
        byte[] pdf = PdfPages.of(new LetterComposer(edition, Samples.general()), Samples.letterAbroad());
        Path archive = Files.write(folder.resolve("archive.pdf"), pdf);

        List<String> lines = ArchivedLetters.text(archive, new LetterPlace(1, 1)).stream()
                .map(String::strip)
                .toList();

        assertThat(lines)
                .containsSubsequence(PostalAddress.lines(Samples.letterAbroad().recipient()));
        assertThat(lines).containsSubsequence("12 route de Gray", "70100 Ancelle-sur-Saône");
    }

    /** The preview on screen shows on which side the address stands. */
    @Test
    void thePreviewShowsTheAddressOnItsSide() {
        assertThat(preview(EnvelopeWindow.USUAL)).anyMatch(line -> line.startsWith(" ".repeat(40) + "ROYAUME"));
        assertThat(preview(new EnvelopeWindow(20, 45, 85, 33))).anyMatch(line -> line.startsWith("ROYAUME"));
    }

    private static List<String> preview(EnvelopeWindow window) {
        LetterEdition edition = Samples.editionWithWindow(1, "GENERAL", window, "");
        return new LetterText(new LetterComposer(edition, Samples.general())).lines(Samples.letterAbroad());
    }

    private static float senderLeft(EnvelopeWindow window) {
        LetterEdition edition = Samples.editionWithWindow(1, "GENERAL", window, "");
        return new LetterLayout(new LetterComposer(edition, Samples.general()))
                .lay(Samples.letter("EARL", 1)).get(0).texts().stream()
                        .filter(text -> text.text().startsWith("Coopérative"))
                        .findFirst()
                        .orElseThrow()
                        .x();
    }
}
