package fr.relances.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import fr.relances.screen.terminal.Folding;
import fr.relances.screen.terminal.LineScreen;
import fr.relances.screen.terminal.LineTerminal;
import fr.relances.screen.terminal.StrayOutput;
import fr.relances.text.ExitStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The program at a terminal: takes the line, shows the INDEX at once, opens the base behind it, gives the line back. */
public final class TerminalApplication {

    private static final long PATIENCE_SECONDS = 5;

    /** The entity that the INDEX names in its title. */
    public record EntityTitle(String name, boolean site) {}

    /** The base is open: where, and what the operator must be told or asked of it, on the keyboard's thread. */
    public record Opened(EntityTitle entity, Consumer<Desk> notices) {}

    /** What the INDEX offers; only {@link #open} may take its time. */
    public interface Program {

        /** The entries that work; their actions run on the keyboard's thread, once {@link #open} has returned. */
        List<IndexEntry> entries(Desk desk);

        /** Opens the base, off the keyboard's thread; what it throws ends the session and comes out of run. */
        Opened open();

        /** Where the operator works now; quick once the base is open. */
        EntityTitle title();

        /** F2 on the INDEX; {@code index} is told of the new entity. */
        void changeEntity(Desk desk, IndexScreen index);
    }

    private TerminalApplication() {}

    /** Until the operator leaves or the line drops; refuses where there is no terminal. */
    public static ExitStatus run(Program program, Clock clock) {
        LineTerminal terminal = LineTerminal.open();
        try {
            LineScreen screen = new LineScreen(terminal);
            ExecutorService workers = Executors.newCachedThreadPool(daemon("work"));
            Desk desk = new Desk(screen, new Folding(LineTerminal.charset()), clock, workers);
            terminal.addResizeListener((resized, size) -> desk.post(() -> {}));
            CountDownLatch left = new CountDownLatch(1);
            endWhenTheProcessIsToldTo(desk, left);
            StrayOutput stray = StrayOutput.toTheLog();
            try {
                screen.startScreen();
                return work(terminal, desk, workers, program);
            } finally {
                stray.close();
                terminal.close();
                letWorkEnd(desk, workers);
                left.countDown();
            }
        } catch (IOException e) {
            terminal.close();
            throw new UncheckedIOException(e);
        }
    }

    private static ExitStatus work(LineTerminal terminal, Desk desk, ExecutorService workers, Program program) {
        start(desk, program);
        workers.execute(terminal::askSizeAgain);
        daemon("keys").newThread(() -> readKeys(terminal, desk)).start();
        return desk.run() == Desk.Outcome.LEFT ? ExitStatus.DONE : ExitStatus.TECHNICAL;
    }

    /** Puts the INDEX on a desk and opens the base behind it. */
    static IndexScreen start(Desk desk, Program program) {
        IndexScreen[] index = new IndexScreen[1];
        index[0] = new IndexScreen(desk, program.entries(desk), () -> program.changeEntity(desk, index[0]));
        index[0].onReturn(() -> {
            EntityTitle title = program.title();
            index[0].entity(title.name(), title.site());
        });
        desk.open(index[0]);
        desk.executor().execute(() -> {
            try {
                Opened opened = program.open();
                desk.post(() -> {
                    index[0].entity(opened.entity().name(), opened.entity().site());
                    opened.notices().accept(desk);
                });
            } catch (RuntimeException e) {
                desk.post(() -> desk.fail(e));
            }
        });
        return index[0];
    }

    /** The watchdog too: where hanging up sends no signal, the end of the input ends the session. */
    private static void readKeys(LineTerminal terminal, Desk desk) {
        KeyStroke stroke;
        do {
            stroke = readKey(terminal);
            KeyStroke read = stroke;
            desk.post(() -> desk.press(read));
        } while (stroke.getKeyType() != KeyType.EOF);
    }

    private static KeyStroke readKey(LineTerminal terminal) {
        try {
            return terminal.readInput();
        } catch (IOException e) {
            return new KeyStroke(KeyType.EOF);
        }
    }

    /** Hanging up and kill start the JVM's end: the session leaves in order before that is over. */
    private static void endWhenTheProcessIsToldTo(Desk desk, CountDownLatch left) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.post(() -> desk.end(Desk.Outcome.LINE_LOST));
            await(desk, () -> left.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }));
    }

    /** Work is never interrupted: the base would take that for damage. What takes longer dies with the process. */
    private static void letWorkEnd(Desk desk, ExecutorService workers) {
        workers.shutdown();
        await(desk, () -> workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private interface Wait {
        boolean isOver() throws InterruptedException;
    }

    /** As long as {@code once} takes, and again while work goes on that must come to its end. */
    private static void await(Desk desk, Wait once) {
        try {
            boolean over = once.isOver();
            while (!over && desk.hasUnstoppable()) {
                over = once.isOver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
