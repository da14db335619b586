package fr.relances.print;

import fr.relances.file.DataFolder;
import fr.relances.file.HeldFile;
import fr.relances.file.OutputFile;
import fr.relances.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Optional;

/** Where the letters of definitive runs lie: one file a run, in the folder of the dunning date's year. */
public final class Archives {

    private final DataFolder folder;

    public Archives(DataFolder folder) {
        this.folder = folder;
    }

    /** As archives/2026/edition-000012.pdf, relative to the data folder: what the base keeps. */
    public String nameOf(long run, LocalDate dunningDate) {
        return "archives/%04d/edition-%06d.pdf".formatted(dunningDate.getYear(), run);
    }

    /** Where a name that the base keeps lies. */
    public Path file(String name) {
        return folder.path().resolve(name);
    }

    /** The sign of life of a run; empty when a process that lives has it: the run is being issued, or recovered. */
    public Optional<HeldFile> sign(long run) {
        return HeldFile.tryHold(folder.signs().resolve("edition-%06d".formatted(run)));
    }

    /** Whether the file stands whole under its name: the run has gone out (R15). */
    public boolean holds(String name, String sha256) {
        Path file = file(name);
        try {
            return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
        } catch (IOException e) {
            throw OutputFile.unwritable(file, e);
        }
    }

    /** Removes what an unfinished run left: its temporary file and a file under its name. */
    public void discard(String name) {
        Path file = file(name);
        try {
            OutputFile.removeTemporaries(file);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw OutputFile.unwritable(file, e);
        }
    }

    /** The archive's file, begun; its year's folder is made when it is missing. */
    OutputFile begin(String name) {
        Path file = file(name);
        try {
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(
                        file.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                OutputFile.forceFolder(file.getParent().getParent());
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(file, e);
        }
        return OutputFile.beginPrivate(file);
    }
}
