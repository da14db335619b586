package fr.relances.screen;

import fr.relances.text.Incident;
import fr.relances.text.Progress;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes off the keyboard's thread what follows the fields, such as count lines: one computation at a time, only the
 * newest question is answered, and an answer to an older one is dropped. Asked on the keyboard's thread.
 */
public final class Latest<T> {

    private final Desk desk;
    private final Consumer<T> answered;
    private Function<Progress, T> waiting;
    private boolean running;
    private volatile boolean stale;

    public Latest(Desk desk, Consumer<T> answered) {
        this.desk = desk;
        this.answered = answered;
    }

    /** {@code question} may look at its {@link Progress#stopped()} to give up early once a newer one is asked. */
    public void ask(Function<Progress, T> question) {
        if (running) {
            waiting = question;
            stale = true;
        } else {
            start(question);
        }
    }

    /** Whether an answer is still to come. */
    public boolean busy() {
        return running;
    }

    /** Nobody wants the answer any more. */
    public void forget() {
        waiting = null;
        stale = running;
    }

    private void start(Function<Progress, T> question) {
        running = true;
        stale = false;
        desk.executor().execute(() -> {
            try {
                T answer = question.apply(new UntilStale());
                desk.post(() -> done(() -> answered.accept(answer)));
            } catch (RuntimeException e) {
                desk.post(() -> done(() -> desk.refuse(Incident.text(e))));
            }
        });
    }

    private void done(Runnable deliver) {
        running = false;
        if (waiting != null) {
            Function<Progress, T> next = waiting;
            waiting = null;
            start(next);
        } else if (!stale) {
            deliver.run();
        }
    }

    private final class UntilStale implements Progress {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean stopped() {
            return stale;
        }
    }
}
