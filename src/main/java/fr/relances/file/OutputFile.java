package fr.relances.file;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: written beside its place, made safe on the disk, then renamed. */
public final class OutputFile implements AutoCloseable {

    private static final String TEMPORARY = ".partiel";

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;

    private OutputFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Begins beside {@code target}; a folder that is missing or can't be written is refused at once (status 4). */
    public static OutputFile begin(Path target) {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new OperatorException(ExitStatus.TECHNICAL, "file.is_folder", target);
        }
        Path temporary = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + TEMPORARY);
        try {
            return new OutputFile(
                    absolute,
                    temporary,
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING));
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    public OutputStream stream() {
        return stream;
    }

    /** Everything written is on the disk, still under the temporary name. */
    public void force() {
        try {
            stream.flush();
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Forces, then takes the target's name in one step; the folder's entry is made safe too. */
    public void commit() {
        try {
            if (channel.isOpen()) {
                force();
                channel.close();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target.getParent());
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Without {@link #commit} before, nothing stays behind. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** The message for a file that can't be written (status 4). */
    public static OperatorException unwritable(Path path, IOException cause) {
        return new OperatorException(ExitStatus.TECHNICAL, "file.unwritable", path).causedBy(cause);
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }
}
