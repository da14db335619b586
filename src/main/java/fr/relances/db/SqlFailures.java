package fr.relances.db;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;

/** What the base's own error codes mean to an operator. */
final class SqlFailures {

    private static final String DEADLOCK = "40001";
    private static final String DUPLICATE = "23505";
    private static final String REFERENCE = "23503";
    private static final String LOCK_WAIT = "40XL1";
    private static final String READ_ONLY = "25502";
    private static final Set<String> DISK = Set.of("XSDG1", "XSLA1", "XSLA4", "XSDF1", "XSDFH");
    private static final Set<String> GONE =
            Set.of("XSDG3", "08001", "08003", "08006", "08007", "57017", "58009", "XJ001", "XJ004", "XJ040");

    private SqlFailures() {}

    /** A deadlock, or a row that somebody else made, used or took away just then: the work sees it the next time. */
    static boolean deservesASecondTry(PersistenceException failure) {
        return hasState(failure, DEADLOCK, DUPLICATE, REFERENCE);
    }

    /** Whether any cause or chained exception carries one of {@code states}. */
    static boolean hasState(Throwable failure, String... states) {
        Set<String> wanted = Set.of(states);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && hasState(sql, wanted)) {
                return true;
            }
        }
        return false;
    }

    static boolean isGone(PersistenceException failure) {
        return hasState(failure, GONE.toArray(String[]::new));
    }

    /** The message an operator can act on, or the exception itself when it is a bug. */
    static RuntimeException translate(PersistenceException failure, Base base) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OperatorException refusal) {
                return refusal; // the connection was refused, and why is known
            }
        }
        if (hasState(failure, LOCK_WAIT, DEADLOCK)) {
            return locked(base.holders()).causedBy(failure);
        }
        String key = key(failure, base.goneKey());
        return key == null ? failure : new OperatorException(ExitStatus.TECHNICAL, key).causedBy(failure);
    }

    /** Names who has the rows, where that can be known. */
    private static OperatorException locked(List<String> holders) {
        return holders.isEmpty()
                ? new OperatorException(ExitStatus.TECHNICAL, "db.locked")
                : new OperatorException(ExitStatus.TECHNICAL, "db.locked.by", String.join(", ", holders));
    }

    /** The same for a base that can't be opened. */
    static RuntimeException opening(SQLException failure) {
        String key = hasState(failure, LOCK_WAIT, DEADLOCK) ? "db.locked" : key(failure, "db.gone");
        return key == null
                ? new IllegalStateException("The base can't be opened", failure)
                : new OperatorException(ExitStatus.TECHNICAL, key).causedBy(failure);
    }

    private static String key(Throwable failure, String gone) {
        if (hasState(failure, READ_ONLY)) {
            return "db.read_only";
        }
        if (hasState(failure, DISK.toArray(String[]::new))) {
            return "db.disk_full";
        }
        return hasState(failure, GONE.toArray(String[]::new)) ? gone : null;
    }

    private static boolean hasState(SQLException first, Set<String> wanted) {
        for (SQLException e = first; e != null; e = e.getNextException()) {
            if (wanted.contains(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
