package fr.relances.letter.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A QR code of level M as black bars, row by row. */
final class QrCode {

    /** Rows touch without a light line between them where a viewer smooths edges. */
    private static final float OVERLAP = 0.04f;

    private QrCode() {}

    /** Its lower left corner at (x, y), {@code side} points wide without the quiet zone, which is the caller's. */
    static void draw(PageSketch page, String content, float x, float y, float side) {
        ByteMatrix modules = encode(content);
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            float bottom = y + side - (row + 1) * module;
            for (int from = 0; from < modules.getWidth(); from++) {
                if (modules.get(from, row) == 1) {
                    int to = from + 1;
                    while (to < modules.getWidth() && modules.get(to, row) == 1) {
                        to++;
                    }
                    page.bar(x + from * module, bottom, (to - from) * module, module + OVERLAP);
                    from = to;
                }
            }
        }
    }

    /** Plain ASCII needs no word on its charset; what has accents says that it is UTF-8. */
    private static ByteMatrix encode(String content) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(content);
        Map<EncodeHintType, Object> hints = ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("Longer than a code can be: " + content.length(), e);
        }
    }
}
