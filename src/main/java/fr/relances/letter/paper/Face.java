package fr.relances.letter.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.zip.Deflater;

/** One font with the widths of what it can draw: Windows-1252 quickly, its other glyphs as Identity-H. */
public final class Face {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String resource;
    private final byte[] bytes;
    private final BaseFont font;
    /** By character, in parts of the font size; 0 is not in Windows-1252. */
    private final float[] widths = new float[0x2123];

    private BaseFont wideFont;

    Face(String resource) {
        this.resource = resource;
        this.bytes = read("/fonts/" + resource);
        this.font = create("Cp1252");
        for (int code = ' '; code < 256; code++) {
            char c = new String(new byte[] {(byte) code}, WINDOWS_1252).charAt(0);
            if (!Character.isISOControl(c) && c != '\u00ad' && c < widths.length) {
                widths[c] = font.getWidth(c) / 1000f;
            }
        }
    }

    public BaseFont font() {
        return font;
    }

    /** The same glyphs by number, for what Windows-1252 does not have. */
    public synchronized BaseFont wideFont() {
        if (wideFont == null) {
            wideFont = create(BaseFont.IDENTITY_H);
        }
        return wideFont;
    }

    /** Whether Windows-1252 has it. */
    public boolean plain(char c) {
        return c < widths.length && widths[c] > 0;
    }

    /** In points at size 1. */
    public float width(char c) {
        return plain(c) ? widths[c] : wideFont().getWidth(c) / 1000f;
    }

    public float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width * size;
    }

    private BaseFont create(String encoding) {
        try {
            BaseFont created =
                    BaseFont.createFont(resource, encoding, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            // The library's list of glyphs leaves some out, which an archive refuses; it wants none at all.
            created.setIncludeCidSet(false);
            // Most of the cost of a file for each tiers, for a twentieth of its size.
            created.setCompressionLevel(Deflater.BEST_SPEED);
            return created;
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException("Font " + resource, e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = Face.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
