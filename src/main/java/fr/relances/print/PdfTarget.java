package fr.relances.print;

import fr.relances.file.OutputFile;
import fr.relances.text.OperatorException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the operator wants the letters besides the archive: a file, a stream as standard output, or nowhere. */
public record PdfTarget(Optional<Path> file, Optional<OutputStream> stream, boolean replace) {

    /** Without {@code replace} a file that is there already is refused. */
    public static PdfTarget file(Path file, boolean replace) {
        return new PdfTarget(Optional.of(file), Optional.empty(), replace);
    }

    /** Receives everything at the end, and is not closed. */
    public static PdfTarget stream(OutputStream stream) {
        return new PdfTarget(Optional.empty(), Optional.of(stream), false);
    }

    /** The archive alone. */
    public static PdfTarget none() {
        return new PdfTarget(Optional.empty(), Optional.empty(), false);
    }

    /** Refuses a file that is there already and may not be replaced. */
    public void check() {
        file.ifPresent(path -> {
            if (!replace && Files.isRegularFile(path)) {
                throw new OperatorException("print.exists", path);
            }
        });
    }

    /** The file, begun; nothing where there is none. */
    Optional<OutputFile> begin() {
        check();
        return file.map(OutputFile::begin);
    }
}
