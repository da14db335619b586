package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Incident;
import fr.relances.text.Messages;
import fr.relances.text.Progress;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work that keeps the operator waiting: off the keyboard's thread, and after half a second a window that shows what is
 * done and what is left. Échap asks the work to stop; what it then returns or throws is handled like any end.
 */
public final class WorkWindow extends Window implements Progress {

    private static final int WIDTH = 60;
    private static final long PATIENCE_MILLIS = 500;

    private final String title;
    private final boolean stoppable;
    private final long started;
    private volatile long done;
    private volatile long total;
    private volatile boolean stopped;

    private WorkWindow(Desk desk, String title, boolean stoppable) {
        super(desk);
        this.title = title;
        this.stoppable = stoppable;
        this.started = desk.clock().millis();
        keys.unbind(Key.F1);
        keys.bind(Key.ESCAPE, "key.stop", () -> stopped = true).when(() -> !stopped);
    }

    /** Shows {@code title} while {@code work} goes on; {@code then} gets what it returned, on the keyboard's thread. */
    public static <T> void run(Desk desk, String title, Function<Progress, T> work, Consumer<T> then) {
        start(new WorkWindow(desk, title, true), work, then);
    }

    /** Work that goes on to its end when the line drops, since letters may be out already; Échap still asks it to stop. */
    public static <T> void runToItsEnd(Desk desk, String title, Function<Progress, T> work, Consumer<T> then) {
        start(new WorkWindow(desk, title, false), work, then);
    }

    private static <T> void start(WorkWindow window, Function<Progress, T> work, Consumer<T> then) {
        Desk desk = window.desk;
        window.show();
        if (!window.stoppable) {
            desk.beginUnstoppable();
        }
        desk.executor().execute(() -> {
            try {
                T result = work.apply(window);
                desk.post(() -> window.finish(() -> then.accept(result)));
            } catch (RuntimeException e) {
                desk.post(() -> window.finish(() -> desk.refuse(Incident.text(e))));
            } finally {
                if (!window.stoppable) {
                    desk.endUnstoppable();
                }
            }
        });
    }

    /** Nobody waits for the result any more. */
    void lineLost() {
        stopped |= stoppable;
    }

    private void finish(Runnable next) {
        if (desk.isOpen(this)) {
            close();
            next.run();
        }
    }

    @Override
    public void step(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    protected boolean visible() {
        return desk.clock().millis() - started >= PATIENCE_MILLIS;
    }

    @Override
    protected boolean press(Press press) {
        return keys.press(press);
    }

    @Override
    protected boolean unsaved() {
        return true;
    }

    @Override
    protected String hint() {
        return visible() ? Messages.of(stopped ? "work.stopping" : "work.hint") : "";
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected int height() {
        return 2;
    }

    @Override
    protected void paintInside(Canvas inside) {
        long doneNow = done;
        long totalNow = total;
        if (totalNow <= 0) {
            inside.put(0, 0, Messages.of("work.done", Formats.number(doneNow)));
            return;
        }
        String left = Formats.number(Math.max(0, totalNow - doneNow));
        inside.put(0, 0, Messages.of("work.left", Formats.number(doneNow), Formats.number(totalNow), left));
        int bar = inside.columns() - 2;
        int full = (int) Math.max(0, Math.min(bar, bar * doneNow / totalNow));
        inside.put(0, 1, "[" + "#".repeat(full) + "·".repeat(bar - full) + "]");
    }
}
