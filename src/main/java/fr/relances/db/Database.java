package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.session.Session;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** The base of one data folder. It opens at the first use, or earlier in the background; one call is one transaction. */
public final class Database implements AutoCloseable {

    private final FutureTask<SqlSessionFactory> opening;
    private final Runnable shutdown;

    Database(OpenBase open, Runnable shutdown) {
        this.opening = new FutureTask<>(open::run);
        this.shutdown = shutdown;
    }

    /** The embedded base of {@code folder}, created with French collation when it is not there. */
    public static Database embedded(DataFolder folder, Session session) {
        EmbeddedBase base = new EmbeddedBase(folder, session);
        return new Database(base::open, base::shutdown);
    }

    /** Begins to open without waiting; whoever uses the base first waits for it. */
    public void openInBackground() {
        Thread thread = new Thread(opening, "base");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the base is open; what prevented it is thrown as it was (an OperatorException where it can be). */
    public void awaitOpen() {
        factory();
    }

    public <M, R> R read(Class<M> mapper, Function<M, R> work) {
        return read(transaction -> work.apply(transaction.mapper(mapper)));
    }

    /** Runs {@code work}, then rolls back: what it changed is not kept. */
    public <R> R read(Function<Transaction, R> work) {
        return run(ExecutorType.SIMPLE, false, work);
    }

    public <M, R> R write(Class<M> mapper, Function<M, R> work) {
        return write(transaction -> work.apply(transaction.mapper(mapper)));
    }

    /** Commits when {@code work} returns, stores nothing when it throws; a deadlock is tried once more. */
    public <R> R write(Function<Transaction, R> work) {
        return run(ExecutorType.SIMPLE, true, work);
    }

    /** As {@link #write}, with statements sent in batches: for thousands of rows; row counts come only at a flush. */
    public <R> R bulk(Function<Transaction, R> work) {
        return run(ExecutorType.BATCH, true, work);
    }

    /** As {@link #bulk}, then rolls back: what would be stored, without storing it. */
    public <R> R rehearse(Function<Transaction, R> work) {
        return run(ExecutorType.BATCH, false, work);
    }

    @Override
    public void close() {
        if (opening.isDone()) {
            shutdown.run();
        }
    }

    private <R> R run(ExecutorType type, boolean commit, Function<Transaction, R> work) {
        try {
            return once(type, commit, work);
        } catch (PersistenceException e) {
            if (!SqlFailures.isDeadlock(e)) {
                throw SqlFailures.translate(e);
            }
        }
        try {
            return once(type, commit, work);
        } catch (PersistenceException e) {
            throw SqlFailures.translate(e);
        }
    }

    private <R> R once(ExecutorType type, boolean commit, Function<Transaction, R> work) {
        try (SqlSession session = factory().openSession(type, false)) {
            R result = work.apply(new Transaction(session));
            if (commit) {
                session.commit(true);
            } else {
                session.rollback(true);
            }
            return result;
        }
    }

    private SqlSessionFactory factory() {
        opening.run();
        try {
            return opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the base was opening", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The base can't be opened", e.getCause());
        }
    }

    /** How a base is opened. */
    @FunctionalInterface
    interface OpenBase {
        SqlSessionFactory run() throws Exception;
    }
}
