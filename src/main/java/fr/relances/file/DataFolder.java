package fr.relances.file;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where one company's base, archives, log, settings and own models lie; folders 0700, files 0600. */
public record DataFolder(Path path) {

    /** Makes what is missing; a place that can't be made or written is refused (status 4). */
    public static DataFolder prepare(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            folder.create(folder.path);
            folder.create(folder.archives());
            folder.create(folder.log().getParent());
            folder.create(folder.letters());
            folder.create(folder.signs());
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "folder.unusable", path).causedBy(e);
        }
        if (!Files.isWritable(folder.path)) {
            throw new OperatorException(ExitStatus.TECHNICAL, "folder.read_only", path);
        }
        return folder;
    }

    /** Whoever may write files may not write them over a base, its archives or its settings (status 4). */
    static void refuseInside(Path target) {
        for (Path above = real(target.toAbsolutePath().normalize()); above != null; above = above.getParent()) {
            if (Files.exists(new DataFolder(above).base().resolve("service.properties"))) {
                throw new OperatorException(ExitStatus.TECHNICAL, "file.inside_data", target, above);
            }
        }
    }

    /** Behind links, as far as there is something. */
    private static Path real(Path path) {
        try {
            return Files.exists(path) || path.getParent() == null
                    ? path.toRealPath()
                    : real(path.getParent()).resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }

    public Path base() {
        return path.resolve("base");
    }

    /** One sub-folder a year, edition-NNNNNN.pdf in it. */
    public Path archives() {
        return path.resolve("archives");
    }

    public Path log() {
        return path.resolve("journal").resolve("relances.log");
    }

    public Path settings() {
        return path.resolve("relances.properties");
    }

    /** This company's own letter models, which come before the shipped ones. */
    public Path letters() {
        return path.resolve("letters");
    }

    /** Who holds the base, for the message to the next one. */
    public Path holder() {
        return path.resolve("session.txt");
    }

    /** Signs of life: files that sessions and runs hold while they live. */
    public Path signs() {
        return path.resolve("sessions");
    }

    /** Held by the server of the base while it lives; the file stays. */
    public Path serverSign() {
        return signs().resolve("serveur");
    }

    /** Where the server is and how it is reached; there only while it runs, or after it was killed. */
    public Path server() {
        return path.resolve("serveur.properties");
    }

    /** The secret by which sessions reach the server. */
    public Path credentials() {
        return path.resolve("serveur-identifiants.properties");
    }

    private void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
