package fr.relances.print;

import fr.relances.file.Sha256;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the same bytes to each file of a run, sums them up, and remembers which file could not be written. */
final class PdfStream extends OutputStream {

    private final MessageDigest digest = Sha256.begin();
    private final List<OutputStream> streams;
    private OperatorException failure;

    PdfStream(List<OutputStream> streams) {
        this.streams = List.copyOf(streams);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        try {
            for (OutputStream stream : streams) {
                stream.write(bytes, from, length);
            }
        } catch (OperatorException e) {
            failure = e;
            throw e;
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
