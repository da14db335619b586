package fr.relances.letter.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.letter.PdfPages;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test sheet as it comes out of the printer, at ten dots a millimetre. */
class WindowSheetTest {

    private static final float DOTS_AN_INCH = 254;
    private static final float MM = 72 / 25.4f;

    @TempDir
    Path folder;

    private static byte[] sheet(EnvelopeWindow window) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteWindowSheet().run("COOPÉRATIVE DU VAL", window, out);
        return out.toByteArray();
    }

    private static BufferedImage picture(byte[] pdf) {
        List<BufferedImage> pictures = new ArrayList<>();
        PdfPages.read(pdf, document -> {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            try {
                pictures.add(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return pictures.get(0);
    }

    private static boolean dark(BufferedImage picture, double x, double y) {
        return (picture.getRGB((int) Math.round(x * 10), (int) Math.round(y * 10)) & 0xff) < 160;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110, 55,  85, 33
            20,  45, 100, 45
            5,   10,  70, 25
            135, 120, 70, 28
            """)
    void drawsTheWindowAndTheFoldsWhereTheyAre(int left, int top, int width, int height) {
        BufferedImage picture = picture(sheet(new EnvelopeWindow(left, top, width, height)));

        for (double along : new double[] {0.27, 0.53, 0.77}) {
            assertThat(dark(picture, left, top + height * along)).as("left").isTrue();
            assertThat(dark(picture, left + width, top + height * along))
                    .as("right")
                    .isTrue();
            assertThat(dark(picture, left + width * along, top)).as("top").isTrue();
            assertThat(dark(picture, left + width * along, top + height))
                    .as("bottom")
                    .isTrue();
        }
        assertThat(dark(picture, 17, 99)).isTrue();
        assertThat(dark(picture, 195.5, 198)).isTrue();
        for (int centimetre = 2; centimetre < 20; centimetre++) {
            assertThat(dark(picture, centimetre * 10, 9))
                    .as("top ruler " + centimetre)
                    .isTrue();
            assertThat(dark(picture, 9, centimetre * 10))
                    .as("left ruler " + centimetre)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110, 55,  85, 33
            20,  45,  70, 25
            """)
    void showsTheLargestAddressInTheWindowAsALetterWould(int left, int top, int width, int height) {
        List<String> lines = List.of(Messages.of("window.sheet.address").split("\n"));
        assertThat(lines).hasSize(7).allSatisfy(line -> assertThat(line).hasSize(38));

        StringBuilder inside = new StringBuilder();
        for (TextPosition text : PdfPages.positions(sheet(new EnvelopeWindow(left, top, width, height)), 1)) {
            if (text.getXDirAdj() > left * MM
                    && text.getXDirAdj() + text.getWidthDirAdj() < (left + width) * MM
                    && text.getYDirAdj() > top * MM + text.getFontSizeInPt() * 0.75
                    && text.getYDirAdj() < (top + height) * MM - 1) {
                inside.append(text.getUnicode());
            }
        }
        assertThat(inside.toString().replace(" ", ""))
                .isEqualTo(String.join("", lines).replace(" ", ""));
    }

    @Test
    void saysWhatIsSetAndWhatToDo() {
        String text = PdfPages.texts(sheet(new EnvelopeWindow(20, 45, 100, 45)))
                .get(0)
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("COOPÉRATIVE DU VAL")
                .contains("De la gauche : 2 cm")
                .contains("Du haut : 4,5 cm")
                .contains("Largeur : 10 cm")
                .contains("Hauteur : 4,5 cm")
                .contains("par millimètre plus bas ajoutez 0,1 à « Du haut »");
    }

    @Test
    void aFileIsThereWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("essai.pdf");
        new WriteWindowSheet().run("X", EnvelopeWindow.USUAL, file);
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes());
        Path missing = folder.resolve("absent").resolve("essai.pdf");
        assertThatThrownBy(() -> new WriteWindowSheet().run("X", EnvelopeWindow.USUAL, missing))
                .isInstanceOf(OperatorException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
