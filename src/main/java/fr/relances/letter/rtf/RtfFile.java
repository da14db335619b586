package fr.relances.letter.rtf;

import fr.relances.text.OperatorException;
import java.nio.charset.StandardCharsets;

/** An RTF file as it lies in a folder: whether it is one at all, and its text. */
public final class RtfFile {

    private static final byte[] SIGNATURE = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_WORD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private RtfFile() {}

    /** Refuses what is no RTF file or is cut; {@code file} is how the refusal names it. */
    public static RtfDocument read(String file, byte[] bytes) {
        if (!begins(bytes, SIGNATURE)) {
            boolean word = begins(bytes, ZIP) || begins(bytes, OLD_WORD);
            throw new OperatorException(word ? "letter.rtf.word_file" : "letter.rtf.no_rtf", file);
        }
        return new RtfReader(bytes).read().orElseThrow(() -> new OperatorException("letter.rtf.cut", file));
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
