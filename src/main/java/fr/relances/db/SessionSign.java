package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.file.HeldFile;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A session's file in the data folder, held while it lives: it gives the session its name at the server, and its operator's. */
final class SessionSign implements AutoCloseable {

    private static final String PREFIX = "S";
    private static final int LENGTH = 8;

    private final String user;
    private final HeldFile file;

    private SessionSign(String user, HeldFile file) {
        this.user = user;
        this.file = file;
    }

    static SessionSign begin(DataFolder folder, Session session) {
        removeDead(folder);
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
        String user = PREFIX + id.toUpperCase(Locale.ROOT);
        HeldFile file = HeldFile.tryHold(folder.signs().resolve(user)).orElseThrow();
        file.write(session.operator());
        return new SessionSign(user, file);
    }

    /** The name under which the session's connections are known to the server. */
    String user() {
        return user;
    }

    /** The operator of the session {@code user}; empty when it is gone. */
    static String operator(DataFolder folder, String user) {
        try {
            return Files.readString(folder.signs().resolve(user), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** What killed sessions left. One that is just being made may lose its file: it is only not named then. */
    private static void removeDead(DataFolder folder) {
        for (Path file : files(folder)) {
            if (!HeldFile.isHeld(file)) {
                HeldFile.tryHold(file).ifPresent(HeldFile::remove);
            }
        }
    }

    private static List<Path> files(DataFolder folder) {
        try (Stream<Path> files = Files.list(folder.signs())) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "[0-9A-F]{8}"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        file.remove();
    }
}
