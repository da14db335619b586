package fr.relances.letter.template;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import fr.relances.letter.paper.Sheet;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.EntityParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/** The picture at the head of letters (R22), fitted into its place; PNG, JPEG or BMP. */
public record Logo(Image image, float width, float height) {

    private static final float MOST_WIDTH = 6 * Sheet.CM;
    private static final float MOST_HEIGHT = 1.8f * Sheet.CM;
    private static final float DOTS_A_POINT = 600 / 72f;

    /** Empty where there is none or it is not shown; a file that is no picture is refused. */
    static Optional<Logo> of(EntityParameters parameters) {
        String path = parameters.entity().contact().logoPath();
        if (path.isBlank() || !parameters.shownOptions().contains(DisplayOption.LOGO)) {
            return Optional.empty();
        }
        BufferedImage picture =
                LogoFile.read(path, Math.round(MOST_WIDTH * DOTS_A_POINT), Math.round(MOST_HEIGHT * DOTS_A_POINT));
        float scale = Math.min(MOST_WIDTH / picture.getWidth(), MOST_HEIGHT / picture.getHeight());
        return Optional.of(new Logo(image(picture), picture.getWidth() * scale, picture.getHeight() * scale));
    }

    /** No wider than {@code most}. */
    public Logo within(float most) {
        float scale = Math.min(1, most / width);
        return new Logo(image, width * scale, height * scale);
    }

    /** Packed here, once for all files of a run. */
    private static Image image(BufferedImage picture) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int dot : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
                out.write(dot >> 16);
                out.write(dot >> 8);
                out.write(dot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Image image = Image.getInstance(picture.getWidth(), picture.getHeight(), 3, 8, packed.toByteArray());
            image.setDeflated(true);
            return image;
        } catch (BadElementException e) {
            throw new IllegalStateException(e);
        }
    }
}
