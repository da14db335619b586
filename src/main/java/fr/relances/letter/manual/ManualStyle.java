package fr.relances.letter.manual;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of the manual and the paragraphs set in them. */
final class ManualStyle {

    private static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

    static final float BODY = 10;

    private ManualStyle() {}

    private static BaseFont load(String file) {
        try (InputStream in = ManualStyle.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("Font " + file, e);
        }
    }

    static Font regular(float size) {
        return new Font(REGULAR, size);
    }

    static Font bold(float size) {
        return new Font(BOLD, size);
    }

    /** {@code before} and {@code after} are the room above and below. */
    static Paragraph paragraph(String text, Font font, float before, float after) {
        Paragraph paragraph = new Paragraph(font.getSize() * 1.35f, text, font);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    static BaseFont footFont() {
        return REGULAR;
    }
}
