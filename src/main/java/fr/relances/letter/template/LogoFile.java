package fr.relances.letter.template;

import fr.relances.text.OperatorException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture as the letters' paper takes it: red, green and blue on white, no finer than a printer. So a transparent, a
 * CMYK or a far too large one makes neither slow letters nor files that an archive refuses.
 */
final class LogoFile {

    private static final long LARGEST = 5_000_000;
    private static final long MOST_DOTS = 100_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "bmp");

    private LogoFile() {}

    /** Within so many dots, its shape kept; what is no picture is refused with its path. */
    static BufferedImage read(String path, int mostWidth, int mostHeight) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw refused(path);
            }
            byte[] bytes = Files.readAllBytes(file);
            try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                ImageReader reader = reader(input, path);
                try {
                    return fitted(read(reader, bytes, path, mostWidth, mostHeight), mostWidth, mostHeight);
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | CMMException e) {
            throw refused(path).causedBy(e);
        }
    }

    private static OperatorException refused(String path) {
        return new OperatorException("letter.logo", path);
    }

    /** One of Java's own: another that a library brings along would say differently what is wrong. */
    private static ImageReader reader(ImageInputStream input, String path) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            boolean own = reader.getClass().getModule().equals(ImageIO.class.getModule());
            if (own && FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                reader.setInput(input);
                return reader;
            }
        }
        throw refused(path);
    }

    /** Skips dots of a picture that is more than twice too fine, so that it never stands in memory whole. */
    private static BufferedImage read(ImageReader reader, byte[] bytes, String path, int mostWidth, int mostHeight)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw refused(path);
        }
        int step = Math.max(1, Math.max(width / (2 * mostWidth), height / (2 * mostHeight)));
        step = Math.min(step, Math.min(width, height));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
            Raster raster = reader.readRaster(0, parameters);
            if (raster.getNumBands() == 4) {
                return CmykPicture.of(raster, bytes);
            }
        }
        return reader.read(0, parameters);
    }

    /** On white, halved until it fits: each dot is the mean of those it stands for. */
    private static BufferedImage fitted(BufferedImage picture, int mostWidth, int mostHeight) {
        double scale = Math.min(
                1, Math.min(mostWidth / (double) picture.getWidth(), mostHeight / (double) picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage next = drawn(picture, picture.getWidth(), picture.getHeight());
        while (next.getWidth() > 2 * width && next.getHeight() > 2 * height) {
            next = drawn(next, next.getWidth() / 2, next.getHeight() / 2);
        }
        return drawn(next, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
