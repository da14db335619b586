package fr.relances.print;

import fr.relances.file.OutputFile;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Writes the same bytes to each file of a run, sums them up, and remembers which file could not be written. */
final class PdfStream extends OutputStream {

    private final MessageDigest digest = Archives.newDigest();
    private final OutputStream[] streams;
    private final Path[] names;
    private OperatorException failure;

    /** {@code names}: how each stream is named to the operator. */
    PdfStream(OutputStream[] streams, Path[] names) {
        this.streams = streams.clone();
        this.names = names.clone();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        for (int i = 0; i < streams.length; i++) {
            try {
                streams[i].write(bytes, from, length);
            } catch (IOException e) {
                failure = OutputFile.unwritable(names[i], e);
                throw e;
            }
        }
    }

    /** What a writer above may have wrapped in its own exception: the file that could not be written. */
    Optional<OperatorException> failure() {
        return Optional.ofNullable(failure);
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
