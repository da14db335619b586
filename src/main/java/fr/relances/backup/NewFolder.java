package fr.relances.backup;

import fr.relances.file.OutputFile;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** A folder that is there whole or not at all: filled beside its place, then renamed. Folders 0700, files 0600. */
final class NewFolder implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    private NewFolder(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Refuses a place where something is, or that is on another disk than what is beside it (status 3, {@code taken} is
     * the first one's text), or that can't be written (4).
     */
    static NewFolder begin(Path place, String taken) {
        Path target = place.toAbsolutePath().normalize();
        Path name = target.getFileName();
        if (isOnAnotherDisk(target)) {
            throw new OperatorException("backup.disk", place, target.resolve("relances"));
        }
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new OperatorException(taken, place);
        }
        Path temporary =
                target.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".partiel");
        try {
            Files.createDirectories(target.getParent());
            remove(temporary);
            Files.createDirectory(temporary, onlyForOwner());
        } catch (IOException e) {
            throw OutputFile.unwritable(place, e);
        }
        return new NewFolder(target, temporary);
    }

    /** Where it is filled. */
    Path path() {
        return temporary;
    }

    /** Everything in it is safe on the disk; from here on it stands under its name. */
    void commit() {
        try {
            Files.deleteIfExists(target);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            OutputFile.forceFolder(target.getParent());
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    /** Without {@link #commit} before, nothing stays behind. */
    @Override
    public void close() {
        try {
            remove(temporary);
        } catch (IOException e) {
            throw OutputFile.unwritable(temporary, e);
        }
    }

    /** Copies a file or a folder with all below it to {@code name}; what is not there is left out. */
    void copy(Path from, String name) {
        try {
            new FolderCopy(from, temporary.resolve(name), onlyForOwner()).run();
        } catch (IOException e) {
            throw OutputFile.unwritable(temporary, e);
        }
    }

    private static FileAttribute<?> onlyForOwner() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    /** The place of a disk, or a link to one: what is filled beside it is elsewhere. */
    private static boolean isOnAnotherDisk(Path target) {
        try {
            Path parent = target.getParent();
            return parent == null
                    || Files.isDirectory(target) && !Files.getFileStore(target).equals(Files.getFileStore(parent));
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw OutputFile.unwritable(folder, e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path below, IOException failure) throws IOException {
                Files.delete(below);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
