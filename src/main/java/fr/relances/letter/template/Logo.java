package fr.relances.letter.template;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import fr.relances.letter.paper.Sheet;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.EntityParameters;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The picture at the head of letters (R22), fitted into its place; PNG or JPEG. */
public record Logo(Image image, float width, float height) {

    private static final float MOST_WIDTH = 6 * Sheet.CM;
    private static final float MOST_HEIGHT = 1.8f * Sheet.CM;
    private static final long LARGEST = 5_000_000;

    /** Empty where there is none or it is not shown; a file that is no picture is refused. */
    static Optional<Logo> of(EntityParameters parameters) {
        String path = parameters.entity().contact().logoPath();
        if (path.isBlank() || !parameters.shownOptions().contains(DisplayOption.LOGO)) {
            return Optional.empty();
        }
        Image image = read(path);
        float scale = Math.min(MOST_WIDTH / image.getWidth(), MOST_HEIGHT / image.getHeight());
        return Optional.of(new Logo(image, image.getWidth() * scale, image.getHeight() * scale));
    }

    private static Image read(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new OperatorException("letter.logo", path);
            }
            return Image.getInstance(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException | BadElementException e) {
            throw new OperatorException("letter.logo", path).causedBy(e);
        }
    }
}
