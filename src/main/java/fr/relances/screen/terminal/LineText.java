package fr.relances.screen.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Characters typed, in the charset of the line. Where that is UTF-8 or plain ASCII, bytes that are no UTF-8 are read as
 * Latin-9: French keyboards send such bytes with Alt, and lines are set up wrongly.
 */
final class LineText {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final int LONGEST = 4;

    private final Charset charset;
    private final boolean several;

    LineText(Charset charset) {
        this.several = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        this.charset = several ? StandardCharsets.UTF_8 : charset;
    }

    /** The character that begins with {@code first}; empty for one outside the basic plane. */
    Optional<Character> read(int first, LineBytes bytes) throws IOException {
        byte[] read = new byte[LONGEST];
        read[0] = (byte) first;
        int length = 1;
        int wanted = several ? length(first) : 1;
        while (length < wanted) {
            int next = bytes.soon();
            if (next < 0x80 || next > 0xbf) {
                bytes.unread(next);
                break;
            }
            read[length++] = (byte) next;
        }
        String decoded = decode(Arrays.copyOf(read, length));
        return decoded.length() == 1 ? Optional.of(decoded.charAt(0)) : Optional.empty();
    }

    private static int length(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 1;
        }
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    String decode(byte[] raw) {
        try {
            String decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return new String(raw, LATIN_9);
        }
    }
}
