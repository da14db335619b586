package fr.relances.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A program on a pseudo-terminal of 80x24 that {@code script} holds: its bytes out, any bytes in, and a view of what a
 * terminal would show. Never answers what a program asks of its terminal.
 */
final class PseudoTerminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path folder;
    private final Process script;
    private final StringBuilder bytes = new StringBuilder();
    private final VtScreen screen;
    private AssertionError refused;

    private PseudoTerminal(Path folder, Process script, Charset charset) {
        this.folder = folder;
        this.script = script;
        this.screen = new VtScreen(80, 24, charset);
    }

    static PseudoTerminal start(Path parent, Map<String, String> environment, List<String> command) {
        return start(parent, environment, StandardCharsets.UTF_8, "", command);
    }

    /** {@code before}: a line of shell before the program, such as one that ignores a signal. */
    static PseudoTerminal start(
            Path parent, Map<String, String> environment, Charset charset, String before, List<String> command) {
        try {
            Path folder = Files.createTempDirectory(parent, "pty");
            Path shell = Files.createFile(
                    folder.resolve("start.sh"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(shell, shell(folder, before, command));
            ProcessBuilder builder =
                    new ProcessBuilder("script", "-qfec", shell.toString(), "/dev/null").redirectErrorStream(true);
            builder.environment().putAll(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8", "SHELL", "/bin/sh"));
            builder.environment().putAll(environment);
            PseudoTerminal terminal = new PseudoTerminal(folder, builder.start(), charset);
            Thread reader = new Thread(terminal::read, "pseudo-terminal");
            reader.setDaemon(true);
            reader.start();
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shell(Path folder, String before, List<String> command) {
        String words = command.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return """
                #!/bin/sh
                cd '%s'
                stty sane rows 24 cols 80
                tty >tty
                stty -g >before
                %s
                %s
                echo $? >status.new
                stty -g >after
                mv status.new status
                """.formatted(folder, before, words);
    }

    private void read() {
        byte[] buffer = new byte[1 << 16];
        try (InputStream output = script.getInputStream()) {
            for (int length = output.read(buffer); length >= 0; length = output.read(buffer)) {
                String burst = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                synchronized (this) {
                    bytes.append(burst);
                    feed(burst);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** What the terminal refuses is told to whoever waits for the next screen. */
    private void feed(String burst) {
        try {
            screen.feed(burst.getBytes(StandardCharsets.ISO_8859_1));
        } catch (AssertionError e) {
            refused = refused == null ? e : refused;
        }
    }

    /** One char a byte. */
    void send(String raw) {
        try {
            script.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            script.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bytes that came so far, one char a byte. */
    synchronized String bytes() {
        return bytes.toString();
    }

    synchronized String text() {
        return screen.text();
    }

    synchronized String here() {
        return screen.here();
    }

    synchronized boolean mode(String name) {
        return screen.mode(name);
    }

    String awaitText(String text) {
        await(() -> screen.text().contains(text), "«" + text + "»");
        return text();
    }

    void awaitHere(String text) {
        await(() -> screen.here().contains(text), "«" + text + "» in reverse");
    }

    /** Until {@code wanted}, looked at after each burst; fails with the screen when the patience is over. */
    synchronized void await(BooleanSupplier wanted, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0 || refused != null) {
                throw new AssertionError("Never saw " + what + " on:\n" + screen.text(), refused);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** Until something is so that no burst tells of. */
    static void awaitThat(BooleanSupplier wanted, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never saw " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** The line gets another size, and the program on it the signal that says so. */
    void resize(int columns, int rows) {
        synchronized (this) {
            screen.resize(columns, rows);
        }
        stty("rows", "" + rows, "cols", "" + columns);
    }

    private void stty(String... words) {
        try {
            List<String> command = new java.util.ArrayList<>(List.of("stty", "-F", read("tty")));
            command.addAll(List.of(words));
            if (new ProcessBuilder(command).start().waitFor() != 0) {
                throw new AssertionError("stty refuses " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The Java process on the line. */
    JvmOnLine jvm() {
        awaitThat(() -> child("java").isPresent(), "a Java process");
        return new JvmOnLine(child("java").orElseThrow());
    }

    Optional<ProcessHandle> child(String name) {
        return script.toHandle()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/" + name))
                .findFirst();
    }

    /** Closes the terminal's end, as a network that fails. */
    void drop() {
        script.destroyForcibly();
    }

    /** What the program returned; waits for its end. */
    int exitStatus() {
        awaitThat(() -> Files.exists(folder.resolve("status")), "the end of the program");
        return Integer.parseInt(read("status"));
    }

    /** What the line was set to before the program, and after it. */
    String stateBefore() {
        return read("before");
    }

    String stateAfter() {
        return read("after");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file)).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> left = script.toHandle().descendants().toList();
        script.destroyForcibly();
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
