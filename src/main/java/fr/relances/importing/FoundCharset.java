package fr.relances.importing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import fr.relances.text.OperatorException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The charset that a French file is written in. UTF-8 proves itself; between the one-byte charsets the letters decide,
 * since ICU doesn't know CP850 and can't part ISO 8859-15 from Windows-1252.
 */
record FoundCharset(Charset charset, String name) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");
    static final Charset CP850 = Charset.forName("IBM850");

    /** What ICU takes French text in a one-byte Latin charset for. */
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "windows-1252");

    private static final int SAMPLE = 8000;

    /** The charset that was asked for, else the one found. */
    static FoundCharset of(Path file, byte[] bytes, Optional<Charset> forced) {
        return forced.map(chosen -> new FoundCharset(chosen, chosen.name())).orElseGet(() -> of(file, bytes));
    }

    /** A file whose high bytes read as French in none of the charsets is refused with the line that is no UTF-8. */
    private static FoundCharset of(Path file, byte[] bytes) {
        int notUtf8 = TextFile.firstByteThatIsNotUtf8(bytes);
        if (notUtf8 < 0) {
            return new FoundCharset(StandardCharsets.UTF_8, "UTF-8");
        }
        int windows = FrenchLetters.score(bytes, WINDOWS_1252);
        int latin9 = FrenchLetters.score(bytes, ISO_8859_15);
        int dos = FrenchLetters.score(bytes, CP850);
        int best = Math.max(dos, Math.max(windows, latin9));
        if (best < 0) {
            throw new OperatorException("import.file.charset", file, TextFile.lineOf(bytes, notUtf8));
        }
        if (dos == best && (dos > Math.max(windows, latin9) || !looksLatin(bytes))) {
            return new FoundCharset(CP850, "CP850");
        }
        if (FrenchLetters.readAlike(bytes, WINDOWS_1252, ISO_8859_15)) {
            return new FoundCharset(WINDOWS_1252, "ISO 8859-15 ou Windows-1252");
        }
        return latin9 > windows
                ? new FoundCharset(ISO_8859_15, "ISO 8859-15")
                : new FoundCharset(WINDOWS_1252, "Windows-1252");
    }

    private static boolean looksLatin(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(linesWithHighBytes(bytes));
        CharsetMatch match = detector.detect();
        return match != null && LATIN.contains(match.getName());
    }

    /** ICU looks at the first 8,000 bytes only: it is given lines in which something can be seen. */
    private static byte[] linesWithHighBytes(byte[] bytes) {
        byte[] sample = new byte[SAMPLE];
        int length = 0;
        int lineStart = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length && length < SAMPLE; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                int taken = high ? Math.min(i + 1 - lineStart, SAMPLE - length) : 0;
                System.arraycopy(bytes, lineStart, sample, length, taken);
                length += taken;
                lineStart = i + 1;
                high = false;
            }
        }
        return Arrays.copyOf(sample, length);
    }
}
