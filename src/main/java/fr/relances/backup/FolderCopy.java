package fr.relances.backup;

import fr.relances.file.OutputFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;

/** Copies a file or a folder while others work in it: what is being written, or goes away meanwhile, is left out. */
final class FolderCopy extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;
    private final FileAttribute<?> folders;

    /** {@code folders}: what each new folder is made with. */
    FolderCopy(Path from, Path to, FileAttribute<?> folders) {
        this.from = from;
        this.to = to;
        this.folders = folders;
    }

    void run() throws IOException {
        Files.walkFileTree(from, this);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (OutputFile.isTemporary(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(place(folder), folders);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(place(file), folders);
        } else if (!OutputFile.isTemporary(file) && Files.isRegularFile(file)) {
            copy(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void copy(Path file) throws IOException {
        try {
            Files.copy(file, place(file));
        } catch (NoSuchFileException e) {
            if (Files.exists(file)) {
                throw e;
            }
        }
    }

    private Path place(Path file) {
        return to.resolve(from.relativize(file).toString());
    }
}
