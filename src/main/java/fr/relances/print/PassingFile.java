package fr.relances.print;

import fr.relances.file.OutputFile;
import fr.relances.file.Sha256;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of our own in the system's temporary folder (0600) that lasts until the spooler has its copy. */
public record PassingFile(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PassingFile.class);

    public static PassingFile create() {
        try {
            return new PassingFile(Files.createTempFile("relances", ".pdf"));
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "print.no_temporary").causedBy(e);
        }
    }

    /** What the spooler can tell it from any other by. */
    public String token() {
        try {
            return Sha256.of(path);
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        }
    }

    /** Comes after the spooler has answered: a file that stays must not hide what it said. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("{} stays", path, e);
        }
    }
}
