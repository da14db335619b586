package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** The base of one data folder. It opens at the first use, or earlier in the background; one call is one transaction. */
public final class Database implements AutoCloseable {

    private final Base base;
    private final FutureTask<SqlSessionFactory> opening;

    Database(Base base) {
        this.base = base;
        this.opening = new FutureTask<>(base::open);
    }

    /** The base of {@code folder} by its server where one runs, else embedded. */
    public static Database open(DataFolder folder, Session session) {
        return new Database(new FolderBase(folder, session));
    }

    /** The embedded base of {@code folder}, created with French collation when it is not there. */
    public static Database embedded(DataFolder folder, Session session) {
        return new Database(new EmbeddedBase(folder, session, EmbeddedBase.Owner.NONE));
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

    /** Commits when {@code work} returns, stores nothing when it throws; a deadlock or a row just made or used: once more. */
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
            base.shutdown();
        }
    }

    private <R> R run(ExecutorType type, boolean commit, Function<Transaction, R> work) {
        try {
            return once(type, commit, work);
        } catch (PersistenceException e) {
            if (!SqlFailures.deservesASecondTry(e)) {
                throw SqlFailures.translate(e, base);
            }
        }
        try {
            return once(type, commit, work);
        } catch (PersistenceException e) {
            throw SqlFailures.translate(e, base);
        }
    }

    private <R> R once(ExecutorType type, boolean commit, Function<Transaction, R> work) {
        try (SqlSession session = factory().openSession(type, false)) {
            R result = work.apply(new Transaction(session));
            if (commit) {
                commit(session);
            } else {
                session.rollback(true);
            }
            return result;
        }
    }

    /** A base that goes away just then may have stored it or not: nobody is told that nothing was. */
    private static void commit(SqlSession session) {
        session.flushStatements();
        try {
            session.commit(true);
        } catch (PersistenceException e) {
            if (SqlFailures.isGone(e)) {
                throw new OperatorException(ExitStatus.TECHNICAL, "db.commit_unknown").causedBy(e);
            }
            throw e;
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
}
