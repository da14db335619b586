package fr.relances.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that changes while it is copied. */
class FolderCopyTest {

    @TempDir
    private Path place;

    private Path from;
    private Path to;

    @BeforeEach
    void threeFiles() throws IOException {
        from = Files.createDirectories(place.resolve("archives"));
        to = place.resolve("copie");
        Files.createDirectories(from.resolve("2026"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(from.resolve("2026").resolve(name), name);
        }
    }

    private List<String> copied() throws IOException {
        try (Stream<Path> files = Files.walk(to)) {
            return files.map(file -> to.relativize(file).toString()).sorted().toList();
        }
    }

    private FolderCopy copy() {
        return new FolderCopy(
                from, to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test
    void copiesWhatIsThere() throws IOException {
        copy().run();
        assertThat(copied()).containsExactly("", "2026", "2026/a", "2026/b", "2026/c");
    }

    @Test
    void leavesOutAFileThatGoesAwayAfterItWasSeen() throws IOException {
        FolderCopy copy = copy();
        Path gone = from.resolve("2026/a");
        BasicFileAttributes seen = Files.readAttributes(gone, BasicFileAttributes.class);
        copy.run();
        Files.delete(gone);
        Files.delete(to.resolve("2026/a"));
        assertThat(copy.visitFile(gone, seen)).isEqualTo(FileVisitResult.CONTINUE);
        assertThat(copy.visitFileFailed(gone, new NoSuchFileException(gone.toString())))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(copied()).containsExactly("", "2026", "2026/b", "2026/c");
    }

    @Test
    void doesNotHideThatAFileCannotBeCopied() throws IOException {
        BasicFileAttributes seen = Files.readAttributes(from, BasicFileAttributes.class);
        assertThatThrownBy(() -> copy().visitFile(from.resolve("2026/a"), seen))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> copy().visitFileFailed(from, new IOException("lecture")))
                .hasMessage("lecture");
    }

    @Test
    void copiesNothingWhereNothingIs() throws IOException {
        from = place.resolve("manquant");
        copy().run();
        assertThat(to).doesNotExist();
    }
}
