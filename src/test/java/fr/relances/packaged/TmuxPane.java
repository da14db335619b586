package fr.relances.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A real terminal of 80x24 in a tmux server of its own: keys in, screen out. */
final class TmuxPane implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path socket;

    private TmuxPane(Path socket) {
        this.socket = socket;
    }

    /** Starts {@code command} in a pane; the pane stays when it ends, so that its last screen can be read. */
    static TmuxPane start(Path folder, List<String> command) {
        TmuxPane pane = new TmuxPane(folder.resolve("tmux.sock"));
        List<String> call = new ArrayList<>(
                List.of("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-s", "relances"));
        // tmux at times never learns how a pane ended: the pane keeps it itself.
        call.addAll(List.of("sh", "-c", "\"$@\"; echo $? >" + pane.status(), "sh"));
        call.addAll(command);
        call.addAll(List.of(";", "set-option", "remain-on-exit", "on"));
        pane.tmux(call);
        return pane;
    }

    /** Names of tmux keys: F10, Enter, Escape, Space, Down, C-c … */
    void keys(String... names) {
        List<String> call = new ArrayList<>(List.of("send-keys", "-t", "relances"));
        call.addAll(List.of(names));
        tmux(call);
    }

    void type(String text) {
        tmux(List.of("send-keys", "-t", "relances", "-l", text));
    }

    String screen() {
        return tmux(List.of("capture-pane", "-p", "-t", "relances"));
    }

    /** The first screen that satisfies {@code wanted}; fails with the last one seen when a minute has passed. */
    String await(Predicate<String> wanted, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String screen = screen();
        while (!wanted.test(screen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never saw " + what + " on:\n" + screen);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
            screen = screen();
        }
        return screen;
    }

    String awaitText(String text) {
        return await(screen -> screen.contains(text), "«" + text + "»");
    }

    void resize(int columns, int rows) {
        tmux(List.of("resize-window", "-t", "relances", "-x", "" + columns, "-y", "" + rows));
    }

    private Path status() {
        return socket.resolveSibling("status.txt");
    }

    /** What the ended command returned; waits for its end. */
    int exitStatus() {
        await(screen -> text(status()).endsWith("\n"), "the end of the program");
        return Integer.parseInt(text(status()).strip());
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tmux(List.of("kill-server"));
    }

    private String tmux(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("TMUX");
        try {
            Path output = Files.createTempFile(socket.getParent(), "tmux", ".txt");
            Process process = builder.redirectOutput(output.toFile()).start();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("tmux hangs: " + command);
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return text;
        } catch (IOException e) {
            throw new AssertionError("tmux can't be run: install it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
