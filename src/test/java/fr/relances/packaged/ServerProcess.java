package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The database server of a data folder, started by run.sh and ended by the test. */
final class ServerProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path said;

    private ServerProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Waits until the server says that it is ready. */
    static ServerProcess start(Path data) {
        try {
            Path said = Files.createTempFile(data.getParent(), "server", ".txt");
            Process process = new ProcessBuilder(Run.command(data, "--operateur", "Mme Serveur", "serveur"))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            ServerProcess server = new ServerProcess(process, said);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains("est prêt")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("The server does not start: " + said());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** SIGTERM; the status that it ends with. */
    int stop() {
        process.destroy();
        return ended();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    private int ended() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The server does not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
