package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.file.HeldFile;
import fr.relances.file.OutputFile;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Where the server of a folder listens and who started it, as its file tells (serveur.properties, 0600). The file is
 * believed only while a living process holds the server's sign: on a port that a dead server left, anybody may listen.
 */
record ServerAddress(int port, long pid, String operator, String since) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = 50_000_000;

    /** Whether a server holds the folder's base. */
    static boolean isServed(DataFolder folder) {
        return HeldFile.isHeld(folder.serverSign());
    }

    /**
     * Whether sessions go to a server: one that lives, or one that was killed and is started again within seconds. One
     * that was killed and stays away is told of: whoever set it up wants more than one session.
     */
    static boolean expected(DataFolder folder) {
        if (isServed(folder)) {
            return true;
        }
        if (!Files.exists(folder.server())) {
            return false;
        }
        if (!await(() -> isServed(folder))) {
            throw new OperatorException(
                    ExitStatus.TECHNICAL,
                    "db.server.stale",
                    folder.path(),
                    read(folder).map(ServerAddress::since).orElse("?"),
                    folder.server());
        }
        return true;
    }

    /** Looks until {@code wanted} is so; false when it never was within some seconds. */
    static boolean await(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** Whether the process that wrote the file is there. */
    boolean lives() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** Empty where there is no file, or none that is whole. */
    static Optional<ServerAddress> read(DataFolder folder) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.server(), StandardCharsets.UTF_8)) {
            file.load(reader);
            return Optional.of(new ServerAddress(
                    Integer.parseInt(file.getProperty("port", "")),
                    Long.parseLong(file.getProperty("pid", "")),
                    file.getProperty("operateur", ""),
                    file.getProperty("depuis", "")));
        } catch (NoSuchFileException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.unreadable", folder.server()).causedBy(e);
        }
    }

    void write(DataFolder folder) {
        Properties file = new Properties();
        file.setProperty("port", "" + port);
        file.setProperty("pid", "" + pid);
        file.setProperty("operateur", operator);
        file.setProperty("depuis", since);
        file.setProperty("identifiants", folder.credentials().getFileName().toString());
        try (OutputFile output = OutputFile.beginPrivate(folder.server())) {
            Writer writer = new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8);
            file.store(writer, null);
            output.commit();
        } catch (IOException e) {
            throw OutputFile.unwritable(folder.server(), e);
        }
    }

    static void remove(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.server());
        } catch (IOException e) {
            throw OutputFile.unwritable(folder.server(), e);
        }
    }
}
