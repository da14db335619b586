package fr.relances.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that this process holds until it lets go or dies: the kernel ends the hold of a dead process, whatever killed
 * it. A process that closes any channel of a file loses its hold, so nothing here opens a file that is held here.
 */
public final class HeldFile implements AutoCloseable {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final int MOST_ATTEMPTS = 100;
    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private HeldFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the file (0600) where it is missing; empty when a process that lives, this one too, holds it. */
    public static Optional<HeldFile> tryHold(Path file) {
        return tryHold(file, () -> {});
    }

    /** {@code opened} is done when the file is open and not yet held. */
    static Optional<HeldFile> tryHold(Path file, Runnable opened) {
        Path path = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        Optional<HeldFile> held = Optional.empty();
        try {
            held = hold(path, opened);
            return held;
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        } finally {
            if (held.isEmpty()) {
                HELD_HERE.remove(path);
            }
        }
    }

    private static Optional<HeldFile> hold(Path path, Runnable opened) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(path, OPTIONS, OWNER_ONLY);
            opened.run();
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            if (!removed(path)) {
                return Optional.of(new HeldFile(path, channel));
            }
            channel.close();
        }
        return Optional.empty();
    }

    /**
     * Whether what is open here under this name was removed by who held it before: its name is free for others then.
     * The kernel tells it by the open file, as a channel can't.
     */
    private static boolean removed(Path path) throws IOException {
        String gone = path.getParent().toRealPath().resolve(path.getFileName()) + " (deleted)";
        String[] open = OPEN_FILES.toFile().list();
        for (String name : open == null ? new String[0] : open) {
            if (target(OPEN_FILES.resolve(name)).equals(gone)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing for a file that was closed meanwhile, which is not ours. */
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a process that lives holds the file; it is not made where it is missing. */
    public static boolean isHeld(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (HELD_HERE.contains(path)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.tryLock(0, Long.MAX_VALUE, true) == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        }
    }

    /** Puts {@code text} in the file, for those who find it held. */
    public void write(String text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        }
    }

    /** Lets go and removes the file. */
    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        } finally {
            close();
        }
    }

    /** Lets go; the file stays. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
