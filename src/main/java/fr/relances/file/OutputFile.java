package fr.relances.file;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        this.stream = new GuardedStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), target);
    }

    /**
     * Begins beside {@code target}; a folder that is missing or can't be written is refused at once (status 4), and so is
     * a place in a data folder, where nothing of an operator's choice may stand.
     */
    public static OutputFile begin(Path target) {
        DataFolder.refuseInside(target);
        return begin(target, new FileAttribute<?>[0]);
    }

    /** The same for a file that nobody else may read (0600). */
    public static OutputFile beginPrivate(Path target) {
        return begin(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static OutputFile begin(Path target, FileAttribute<?>... attributes) {
        Path absolute = place(target);
        Path temporary = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + TEMPORARY);
        try {
            Files.deleteIfExists(temporary);
            Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new OutputFile(absolute, temporary, FileChannel.open(temporary, options, attributes));
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Where the bytes go: behind a link, and never in the place of a folder or a device. */
    private static Path place(Path target) {
        try {
            Path absolute = Files.isSymbolicLink(target) && Files.exists(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath();
            if (Files.isDirectory(absolute)) {
                throw new OperatorException(ExitStatus.TECHNICAL, "file.is_folder", target);
            }
            if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
                throw new OperatorException(ExitStatus.TECHNICAL, "file.not_regular", target);
            }
            return absolute;
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Whether a file, or a folder, still has the name under which it is written. */
    public static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(TEMPORARY);
    }

    /** Removes what a process that died left of writing {@code target}; the target itself stays as it is. */
    public static void removeTemporaries(Path target) {
        Path absolute = target.toAbsolutePath();
        String begin = "." + absolute.getFileName() + ".";
        if (!Files.isDirectory(absolute.getParent())) {
            return;
        }
        try (Stream<Path> files = Files.list(absolute.getParent())) {
            List<Path> leftovers = files.filter(file ->
                            isTemporary(file) && file.getFileName().toString().startsWith(begin))
                    .toList();
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** The whole path of the file that {@link #commit} gives. */
    public Path target() {
        return target;
    }

    /** What can't be written is an {@link OperatorException} (status 4), never an {@link IOException}. */
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

    /** Makes the entries of a folder safe on the disk. */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }
}
