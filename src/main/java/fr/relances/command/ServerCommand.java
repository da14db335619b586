package fr.relances.command;

import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** serveur: serves the base of the data folder to several sessions, until the process is told to end. */
@Command(name = "serveur")
public final class ServerCommand implements Callable<Integer> {

    /** What serves. */
    public interface Server {

        Ready start();

        boolean answers();

        void stop();
    }

    /** Where it serves, and whether the server before it was killed. */
    public record Ready(Path folder, int port, long pid, boolean afterKill) {}

    private static final int LOOK_SECONDS = 10;

    private final Console console;
    private final Server server;
    private volatile ExitStatus status = ExitStatus.DONE;

    public ServerCommand(Console console, Server server) {
        this.console = console;
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        Ready started = server.start();
        CountDownLatch ending = new CountDownLatch(1);
        Thread end = new Thread(() -> end(ending), "end");
        Runtime.getRuntime().addShutdownHook(end);
        if (started.afterKill()) {
            console.err().println(Messages.of("server.after_kill"));
            console.err().flush();
        }
        console.out()
                .println(Messages.of(
                        "server.ready",
                        started.folder(),
                        Integer.toString(started.port()),
                        Long.toString(started.pid())));
        console.out().flush();
        while (!ending.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
            if (!server.answers() && ending.getCount() > 0) {
                status = ExitStatus.TECHNICAL;
                throw new OperatorException(ExitStatus.TECHNICAL, "server.mute");
            }
        }
        end.join();
        return status.code();
    }

    /** On SIGTERM and SIGINT, and when the command gives up; ended in order is status 0, however it was asked for. */
    private void end(CountDownLatch ending) {
        ending.countDown();
        server.stop();
        console.out().println(Messages.of("server.stopped"));
        console.out().flush();
        Runtime.getRuntime().halt(status.code());
    }
}
