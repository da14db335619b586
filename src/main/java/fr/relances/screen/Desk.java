package fr.relances.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;
import fr.relances.screen.terminal.Folding;
import fr.relances.screen.terminal.Pasted;
import fr.relances.text.Messages;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pages and windows one on another, and the only thread that touches them: keys, results of work and paints pass
 * through its queue. {@link #post} is the one method that other threads may call.
 */
public final class Desk implements MessageLine {

    /** How a session at the terminal ended. */
    public enum Outcome {
        LEFT,
        /** The line dropped or the terminal is gone: nobody reads any more. */
        LINE_LOST
    }

    private static final long TICK_MILLIS = 250;

    private final Screen screen;
    private final Folding folding;
    private final Clock clock;
    private final Executor executor;
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<View> views = new ArrayList<>();
    private final MessageArea message = new MessageArea();
    private final AtomicInteger unstoppable = new AtomicInteger();
    private Outcome outcome;
    private RuntimeException failure;
    private boolean repaintAll;

    /** {@code executor} runs work off the keyboard's thread. */
    public Desk(Screen screen, Folding folding, Clock clock, Executor executor) {
        this.screen = screen;
        this.folding = folding;
        this.clock = clock;
        this.executor = executor;
    }

    public Clock clock() {
        return clock;
    }

    Executor executor() {
        return executor;
    }

    /** Hands {@code action} to the keyboard's thread. */
    public void post(Runnable action) {
        queue.add(action);
    }

    public void open(View view) {
        views.add(view);
        view.shown();
    }

    /** Takes the view away, and whatever lies on it; no effect on one that is not there. */
    public void close(View view) {
        int index = views.indexOf(view);
        if (index < 0) {
            return;
        }
        List<View> gone = List.copyOf(views.subList(index, views.size()));
        views.subList(index, views.size()).clear();
        if (views.isEmpty()) {
            end(Outcome.LEFT);
        } else {
            top().shown();
        }
        gone.forEach(each -> Keys.guard(this, each::closed));
    }

    public boolean isOpen(View view) {
        return views.contains(view);
    }

    View top() {
        return views.get(views.size() - 1);
    }

    /** F3: to the first page, the INDEX, after a question where something was typed. */
    public void quitToIndex() {
        if (unsaved()) {
            new AskWindow(this, Messages.of("ask.quit"), this::closeToIndex).show();
        } else {
            closeToIndex();
        }
    }

    /** To the INDEX without a question. */
    public void closeToIndex() {
        if (views.size() > 1) {
            close(views.get(1));
        }
    }

    boolean unsaved() {
        return views.stream().anyMatch(View::unsaved);
    }

    @Override
    public void say(String text) {
        message.say(text);
    }

    @Override
    public void refuse(String text) {
        message.refuse(text);
    }

    /** Ends the session. */
    public void end(Outcome how) {
        if (outcome == null) {
            outcome = how;
        }
        if (how == Outcome.LINE_LOST) {
            views.stream()
                    .filter(WorkWindow.class::isInstance)
                    .map(WorkWindow.class::cast)
                    .forEach(WorkWindow::lineLost);
        }
    }

    void beginUnstoppable() {
        unstoppable.incrementAndGet();
    }

    void endUnstoppable() {
        unstoppable.decrementAndGet();
    }

    /** Whether work goes on that must come to its end before the process does. */
    boolean hasUnstoppable() {
        return unstoppable.get() > 0;
    }

    /** Ends the session because the program cannot go on; {@link #run} throws it once the loop is left. */
    public void fail(RuntimeException reason) {
        failure = reason;
        end(Outcome.LEFT);
    }

    /** One key from the terminal. */
    public void press(KeyStroke stroke) {
        if (stroke.getKeyType() == KeyType.EOF) {
            end(Outcome.LINE_LOST);
            return;
        }
        message.clear();
        Press press = Press.of(stroke);
        if (press.is(Key.REPAINT)) {
            repaintAll = true;
        } else if (TooSmall.is(screen.getTerminalSize())) {
            pressWhileSmall(press);
        } else if (stroke instanceof Pasted pasted) {
            Keys.guard(this, () -> top().paste(pasted.text()));
        } else {
            Keys.guard(this, () -> top().press(press));
        }
    }

    /** What cannot be seen is not commanded; only the way out stays, where nothing is lost by it. */
    private void pressWhileSmall(Press press) {
        if ((press.is(Key.F3) || press.is(Key.ESCAPE)) && !unsaved()) {
            end(Outcome.LEFT);
        }
    }

    /** Until someone leaves or the line drops. */
    public Outcome run() {
        try {
            while (outcome == null) {
                paint();
                Runnable next =
                        top() instanceof WorkWindow ? queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS) : queue.take();
                if (next != null) {
                    Keys.guard(this, next);
                }
                drain();
            }
        } catch (IOException e) {
            end(Outcome.LINE_LOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(Outcome.LINE_LOST);
        }
        if (failure != null) {
            throw failure;
        }
        return outcome;
    }

    /** Does all that waits; for tests, which have no loop. */
    void drain() {
        Runnable next = queue.poll();
        while (next != null && outcome == null) {
            Keys.guard(this, next);
            next = outcome == null ? queue.poll() : null;
        }
    }

    boolean ended() {
        return outcome != null;
    }

    void paint() throws IOException {
        screen.doResizeIfNecessary();
        screen.setCursorPosition(null);
        Canvas canvas = new Canvas(screen, folding);
        canvas.blank();
        if (TooSmall.is(screen.getTerminalSize())) {
            TooSmall.paint(canvas);
        } else if (!views.isEmpty()) {
            paintViews(canvas);
        }
        screen.refresh(repaintAll ? Screen.RefreshType.COMPLETE : Screen.RefreshType.AUTOMATIC);
        repaintAll = false;
    }

    private void paintViews(Canvas canvas) {
        int page = views.size() - 1;
        while (page > 0 && views.get(page) instanceof Window) {
            page--;
        }
        for (View view : views.subList(page, views.size())) {
            view.paint(canvas);
        }
        message.paint(canvas, top().hint());
        canvas.put(0, canvas.rows() - 1, top().keyLine(canvas.columns()));
    }
}
