package fr.relances.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as a small grey picture, and how far it is from another. Each dot is the mean of nine: how a drawing library
 * smooths edges hardly shows. The distance is the greatest mean difference of slightly blurred dots in any small window,
 * 0 to 255, so one line of a page counts as much as all of them.
 */
public final class PagePicture {

    public static final int DOTS_AN_INCH = 60;

    private static final int FINER = 3;
    private static final int WINDOW = 6;

    private PagePicture() {}

    /** The pages of a PDF. */
    public static List<BufferedImage> of(byte[] pdf) {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(of(new PDFRenderer(document), page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    public static BufferedImage of(PDFRenderer renderer, int page) throws IOException {
        BufferedImage fine = renderer.renderImageWithDPI(page, DOTS_AN_INCH * FINER, ImageType.GRAY);
        BufferedImage picture =
                new BufferedImage(fine.getWidth() / FINER, fine.getHeight() / FINER, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.getRaster().setSample(x, y, 0, Math.round(mean(fine, x * FINER, y * FINER, FINER)));
            }
        }
        return picture;
    }

    /** How far two pictures are apart, and where: in centimetres from the upper left corner. */
    public record Distance(float most, float left, float top) {}

    public static Distance distance(BufferedImage one, BufferedImage other) {
        float[][] differences = differences(one, other);
        Distance distance = new Distance(0, 0, 0);
        for (int y = 0; y + WINDOW <= differences.length; y += WINDOW / 2) {
            for (int x = 0; x + WINDOW <= differences[0].length; x += WINDOW / 2) {
                float mean = 0;
                for (int i = 0; i < WINDOW * WINDOW; i++) {
                    mean += differences[y + i / WINDOW][x + i % WINDOW] / (WINDOW * WINDOW);
                }
                if (mean > distance.most()) {
                    distance = new Distance(mean, x * 2.54f / DOTS_AN_INCH, y * 2.54f / DOTS_AN_INCH);
                }
            }
        }
        return distance;
    }

    private static float[][] differences(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        float[][] differences = new float[height][width];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                differences[y][x] = Math.abs(mean(one, x - 1, y - 1, 3) - mean(other, x - 1, y - 1, 3));
            }
        }
        return differences;
    }

    private static float mean(BufferedImage picture, int left, int top, int side) {
        float sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += picture.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (side * side);
    }
}
