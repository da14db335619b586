package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.text.OperatorException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @Test
    void drawsTheLogoOnceForAllLetters(@TempDir Path folder) throws IOException {
        Path logo = folder.resolve("logo.png");
        BufferedImage picture = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", logo.toFile());
        LetterComposer composer = new LetterComposer(Samples.editionWithLogo(logo.toString()), Samples.general());
        byte[] one = PdfPages.of(composer, Samples.letter("A", 1));
        PdfPages.read(
                one,
                document -> assertThat(document.getPage(0).getResources().getXObjectNames())
                        .hasSize(1));
        assertThat(PdfPages.of(composer, Samples.letter("A", 1), Samples.letter("B", 1)).length - one.length)
                .isLessThan(4000);
    }

    /** The colour in the middle of what is printed. */
    private static Color printed(Path logo) {
        LetterComposer composer = new LetterComposer(Samples.editionWithLogo(logo.toString()), Samples.general());
        Color[] middle = new Color[1];
        PdfPages.read(PdfPages.of(composer, Samples.letter("A", 1)), document -> {
            try {
                PDResources resources = document.getPage(0).getResources();
                COSName name = resources.getXObjectNames().iterator().next();
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                assertThat(image.getWidth()).isLessThanOrEqualTo(1417);
                assertThat(image.getColorSpace().getNumberOfComponents()).isEqualTo(3);
                assertThat(image.getSoftMask()).isNull();
                middle[0] = new Color(image.getImage().getRGB(image.getWidth() / 2, image.getHeight() / 2));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return middle[0];
    }

    private static BufferedImage filled(int width, int height, int type, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    @ParameterizedTest
    @CsvSource({"png, 1, 1", "png, 9000, 3000", "jpg, 200, 80", "bmp, 200, 80", "png, 3000, 2"})
    void printsPicturesOfAnyFormatAndSize(String format, int width, int height, @TempDir Path folder)
            throws IOException {
        Path logo = folder.resolve("logo." + format);
        ImageIO.write(filled(width, height, BufferedImage.TYPE_INT_RGB, new Color(0, 128, 0)), format, logo.toFile());
        Color printed = printed(logo);
        assertThat(printed.getGreen()).isBetween(124, 132);
        assertThat(printed.getRed() + printed.getBlue()).isLessThan(12);
    }

    @Test
    void printsWhatIsTransparentAsWhitePaper(@TempDir Path folder) throws IOException {
        Path logo = folder.resolve("logo.png");
        ImageIO.write(filled(200, 80, BufferedImage.TYPE_INT_ARGB, new Color(255, 0, 0, 127)), "png", logo.toFile());
        assertThat(printed(logo)).isEqualTo(new Color(255, 128, 128));
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB), "png", logo.toFile());
        assertThat(printed(logo)).isEqualTo(Color.WHITE);
    }

    @Test
    void printsAJpegMadeForThePress(@TempDir Path folder) throws IOException {
        Path logo = folder.resolve("logo.jpg");
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 200, 80, 4, null);
        for (int i = 0; i < 200 * 80; i++) {
            inks.setPixel(i % 200, i / 200, new int[] {0, 255, 255, 51});
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(logo.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        Color printed = printed(logo);
        assertThat(printed.getRed()).isBetween(200, 208);
        assertThat(printed.getGreen() + printed.getBlue()).isLessThan(12);
    }

    /** Each byte of the file's head is damaged in turn; what is left may still be a picture. */
    @ParameterizedTest
    @ValueSource(strings = {"bmp", "png", "jpg"})
    void refusesADamagedPictureOrReadsIt(String format, @TempDir Path folder) throws IOException {
        Path logo = folder.resolve("logo." + format);
        ImageIO.write(filled(20, 8, BufferedImage.TYPE_INT_RGB, Color.BLUE), format, logo.toFile());
        byte[] sound = Files.readAllBytes(logo);
        for (int at = 0; at < Math.min(sound.length, 300); at++) {
            for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                byte[] damaged = sound.clone();
                damaged[at] = (byte) value;
                Files.write(logo, damaged);
                assertThat(refusal(logo))
                        .as("%s byte %d = %d", format, at, value)
                        .isIn("", "letter.logo");
            }
        }
    }

    private static String refusal(Path logo) {
        try {
            LogoFile.read(logo.toString(), 100, 100);
            return "";
        } catch (OperatorException e) {
            return e.key();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    @Test
    void refusesALogoThatIsNoPicture(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("logo.png"), "pas une image");
        Path empty = Files.createFile(folder.resolve("vide.png"));
        Path huge = folder.resolve("enorme.bmp");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        Path cut = folder.resolve("coupe.png");
        ImageIO.write(filled(200, 80, BufferedImage.TYPE_INT_RGB, Color.BLUE), "png", cut.toFile());
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
        for (Path logo : List.of(text, empty, huge, cut, folder.resolve("missing.png"), folder)) {
            assertThatThrownBy(() -> new LetterComposer(Samples.editionWithLogo(logo.toString()), Samples.general()))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining(logo.toString());
        }
    }
}
