package fr.relances.db;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.migration.Change;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.MigrationReader;
import org.apache.ibatis.migration.operations.PendingOperation;
import org.apache.ibatis.migration.operations.StatusOperation;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** Brings a base to this program's schema, forward only, all missing steps in one transaction or none. */
final class SchemaUpgrade {

    /** The steps in their order; a step that has shipped never changes. */
    private static final List<String> STEPS = List.of("001_base", "002_printing", "003_operators", "004_backup");

    private static final Set<String> TRANSACTION = Set.of("commit", "rollback", "close", "setAutoCommit");

    private SchemaUpgrade() {}

    /** The number of the last step. */
    static int newest() {
        return Integer.parseInt(STEPS.get(STEPS.size() - 1).substring(0, 3));
    }

    /** A base that a newer program has written is refused; nothing of it is changed then. */
    static void run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            upgrade(connection);
            connection.commit();
        } catch (RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** By the server: the base is brought up to date where the server starts; here it must be of this program. */
    static void check(Statement statement) throws SQLException {
        Set<Integer> known = STEPS.stream()
                .map(step -> Integer.valueOf(step.substring(0, 3)))
                .collect(Collectors.toSet());
        int applied = 0;
        try (ResultSet row = statement.executeQuery("SELECT CAST(id AS INTEGER) FROM changelog")) {
            while (row.next()) {
                if (!known.contains(row.getInt(1))) {
                    throw new OperatorException(ExitStatus.REFUSED, "db.newer");
                }
                applied++;
            }
        }
        if (applied < known.size()) {
            throw new OperatorException(ExitStatus.REFUSED, "db.older_server");
        }
    }

    private static void upgrade(Connection connection) {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Connection oneTransaction = withoutCommit(connection);
        DatabaseOperationOption option = option();
        StatusOperation status = new StatusOperation().operate(() -> oneTransaction, new Steps(), option, quiet);
        if (status.getMissingCount() > 0) {
            throw new OperatorException(ExitStatus.REFUSED, "db.newer");
        }
        if (status.getPendingCount() > 0 && status.getAppliedCount() > 0) { // also a step before one that is there
            new PendingOperation().operate(() -> oneTransaction, new Steps(), option, quiet);
        } else if (status.getPendingCount() > 0) {
            new UpOperation().operate(() -> oneTransaction, new Steps(), option, quiet);
        }
    }

    private static DatabaseOperationOption option() {
        DatabaseOperationOption option = new DatabaseOperationOption();
        option.setStopOnError(true);
        option.setAutoCommit(false);
        return option;
    }

    /** Migrations commits, rolls back and closes after each script: all of that waits for the end of the last one. */
    private static Connection withoutCommit(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SchemaUpgrade.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (TRANSACTION.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The scripts on the class path. */
    private static final class Steps implements MigrationLoader {

        @Override
        public List<Change> getMigrations() {
            return STEPS.stream()
                    .map(name -> new Change(new BigDecimal(name.substring(0, 3)), null, name.substring(4)))
                    .collect(Collectors.toCollection(ArrayList::new)); // Migrations sorts it in place
        }

        @Override
        public Reader getScriptReader(Change change, boolean undo) {
            String name = "/db/%03d_%s.sql".formatted(change.getId().intValueExact(), change.getDescription());
            InputStream script = SchemaUpgrade.class.getResourceAsStream(name);
            return new MigrationReader(script, StandardCharsets.UTF_8.name(), undo, new Properties());
        }

        @Override
        public Reader getBootstrapReader() {
            return new StringReader("");
        }

        @Override
        public Reader getOnAbortReader() {
            return new StringReader("");
        }
    }
}
