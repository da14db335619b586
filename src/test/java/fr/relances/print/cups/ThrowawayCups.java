package fr.relances.print.cups;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A CUPS of the test's own on loopback, which prints into a folder. Its backend fails while the folder holds a file
 * .panne and waits while it holds a file .lent.
 */
public final class ThrowawayCups implements AutoCloseable {

    private final Path base;
    private final int port;
    private Process daemon;

    private ThrowawayCups(Path base, int port) {
        this.base = base;
        this.port = port;
    }

    /** Ready to take jobs; without a queue. */
    public static ThrowawayCups start() {
        try {
            Path base = Files.createTempDirectory("relances-cups");
            Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxr-xr-x"));
            ThrowawayCups cups = new ThrowawayCups(base, freePort());
            cups.lay();
            cups.run();
            return cups;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a client must have in its environment. */
    public Map<String, String> environment() {
        return Map.of("CUPS_SERVER", "127.0.0.1:" + port);
    }

    Map<String, String> socketEnvironment() {
        return Map.of("CUPS_SERVER", base.resolve("cups.sock").toString());
    }

    /** What it printed, and its fault switches. */
    public Path out() {
        return base.resolve("out");
    }

    /** A queue that prints and takes jobs. */
    public ThrowawayCups queue(String name, String... more) {
        List<String> words = new ArrayList<>(List.of("lpadmin", "-p", name, "-v", "dossier:" + out(), "-E"));
        words.addAll(List.of("-o", "printer-error-policy=abort-job", "-D", "Lettres de relance"));
        words.addAll(List.of(more));
        return call(words.toArray(String[]::new));
    }

    /** An administrator's tool on this server. */
    public ThrowawayCups call(String... words) {
        Path administrators = Path.of("/usr/sbin", words[0]);
        List<String> whole = new ArrayList<>(List.of(words));
        whole.set(0, Files.isExecutable(administrators) ? administrators.toString() : words[0]);
        Tools.Result result = new Tools(environment()).run(20, whole);
        if (!result.successful()) {
            throw new AssertionError(String.join(" ", words) + ": " + result.text());
        }
        return this;
    }

    /** No job is waiting or being printed any more. */
    public void awaitIdle() {
        Tools tools = new Tools(environment());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!tools.run(5, List.of("lpstat", "-W", "not-completed", "-o"))
                .text()
                .isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The jobs do not end");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** The daemon dies and is not there. */
    public void kill() {
        end(daemon);
    }

    /** The daemon again, with what it kept on the disk. */
    public void run() {
        try {
            daemon = new ProcessBuilder(
                            "/usr/sbin/cupsd",
                            "-f",
                            "-c",
                            base.resolve("etc/cupsd.conf").toString(),
                            "-s",
                            base.resolve("etc/cups-files.conf").toString())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("log/stdout").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError("cupsd is not there: apt-get install cups cups-client", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(daemon::destroyForcibly));
        awaitAnswer();
    }

    private void awaitAnswer() {
        Tools tools = new Tools(environment());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!tools.run(5, List.of("lpstat", "-r")).text().contains("is running")) {
            if (!daemon.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("cupsd does not answer: " + text("log/error_log") + text("log/stdout"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() {
        end(daemon);
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void lay() throws IOException {
        for (String folder : List.of(
                "etc/ppd", "etc/ssl", "spool/tmp", "cache", "state", "log", "share", "out", "libexec/backend")) {
            Files.createDirectories(base.resolve(folder));
        }
        Files.setPosixFilePermissions(out(), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Stream<Path> shipped = Files.list(Path.of("/usr/lib/cups"))) {
            for (Path folder : shipped.filter(path -> !path.endsWith("backend")).toList()) {
                Files.createSymbolicLink(base.resolve("libexec").resolve(folder.getFileName()), folder);
            }
        }
        Path backend = Files.writeString(base.resolve("libexec/backend/dossier"), resource("backend.sh"));
        Files.setPosixFilePermissions(backend, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("cupsd.conf", "cups-files.conf")) {
            Files.writeString(
                    base.resolve("etc").resolve(name),
                    resource(name).replace("@BASE@", base.toString()).replace("@PORT@", Integer.toString(port)));
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = ThrowawayCups.class.getResourceAsStream("/cups/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String text(String name) {
        try {
            return Files.exists(base.resolve(name)) ? Files.readString(base.resolve(name)) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
