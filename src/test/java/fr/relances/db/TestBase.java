package fr.relances.db;

import fr.relances.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** One in-memory Derby base a test JVM, with the real schema and collation, emptied before each use. */
public final class TestBase {

    private static final EmbeddedDataSource SOURCE = create();

    private TestBase() {}

    /** A base with nothing in it. */
    public static Database empty() {
        for (String statement : emptyingStatements()) {
            execute(statement);
        }
        return new Database(() -> MyBatis.factory(SOURCE));
    }

    /** Who works in tests and may do everything, on a fixed day in Paris. */
    public static Session session(LocalDate today) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        return new Session(
                "dupont", Clock.fixed(today.atTime(10, 30).atZone(paris).toInstant(), paris), permission -> {});
    }

    /** Plain SQL, past the mappers, to prepare or check rows. */
    public static void execute(String sql) {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What goes on while another session has changed something and not yet stored it; it never does. */
    public static void whilePending(String sql, Runnable meanwhile) {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                meanwhile.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query as text, columns joined with {@code |}, null as an empty text. */
    public static List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String value = result.getString(i);
                    columns.add(value == null ? "" : value);
                }
                rows.add(String.join("|", columns));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return rows;
    }

    private static EmbeddedDataSource create() {
        DerbyLog.redirect();
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:tests");
        source.setCreateDatabase("create");
        source.setConnectionAttributes("territory=fr_FR;collation=TERRITORY_BASED");
        try (Connection connection = source.getConnection()) {
            SchemaUpgrade.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        source.setCreateDatabase(null);
        source.setConnectionAttributes(null);
        return source;
    }

    /** Children before their parents: the tables in the reverse of their creation. */
    private static List<String> emptyingStatements() {
        List<String> tables = new ArrayList<>();
        for (String row : rows("SELECT t.tabletype, t.tablename FROM sys.systables t JOIN sys.sysconglomerates c"
                + " ON c.tableid = t.tableid AND c.isindex = FALSE ORDER BY c.conglomeratenumber")) {
            if (row.startsWith("T|") && !row.equals("T|CHANGELOG")) {
                tables.add(row.substring(2));
            }
        }
        Collections.reverse(tables);
        return tables.stream().map(table -> "DELETE FROM " + table).toList();
    }
}
