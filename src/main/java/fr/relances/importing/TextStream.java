package fr.relances.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A long file given to be imported, read piece by piece: {@code file} without its text, and the text as it comes. A byte
 * that is not in the charset is a {@link java.nio.charset.CharacterCodingException} while reading.
 */
public record TextStream(TextFile file, Reader reader) {

    /** Refuses what {@link TextFile#read} refuses, but for a file that is only blank. */
    public static TextStream open(Path file, Optional<Charset> forced) {
        byte[] bytes = TextFile.checkedBytes(file);
        int start = TextFile.lengthOfMark(bytes);
        FoundCharset charset = FoundCharset.of(file, bytes, forced);
        Reader reader = new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                charset.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new TextStream(new TextFile(file, "", charset.name(), TextFile.sha256(bytes)), reader);
    }
}
