package fr.relances.letter.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** A QR code of level M, its modules as the bits of a small picture. */
record QrCode(int modules, String lightBits) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * Any of the eight reads as well to a decoder. This is the one that the norm's own choice falls on most often for
     * payments; making that choice for each letter costs ten times the code itself.
     */
    private static final int MASK = 2;

    /** What is longer than a code can be is a bug: the content's length was checked. */
    static QrCode of(String content) {
        ByteMatrix matrix = encode(content);
        int size = matrix.getWidth();
        byte[] bits = new byte[(size + 7) / 8 * size];
        for (int row = 0; row < size; row++) {
            int start = row * ((size + 7) / 8);
            for (int column = 0; column < size; column++) {
                if (matrix.get(column, row) == 0) {
                    bits[start + column / 8] |= (byte) (0x80 >> column % 8);
                }
            }
        }
        return new QrCode(size, HEX.formatHex(bits));
    }

    /** Plain ASCII needs no word on its charset; what has accents says that it is UTF-8. */
    private static ByteMatrix encode(String content) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_MASK_PATTERN, MASK);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("Longer than a code can be: " + content.length(), e);
        }
    }
}
