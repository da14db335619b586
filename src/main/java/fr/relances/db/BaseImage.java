package fr.relances.db;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A base made anew in its own folder from a backup, opened only to see what it holds; close lets the folder go. */
public final class BaseImage implements AutoCloseable {

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final Connection connection;

    private BaseImage(Path backup, Path folder) throws SQLException {
        source.setDatabaseName(folder.toString());
        source.setConnectionAttributes("createFrom=" + backup);
        connection = source.getConnection();
    }

    /** Copies the base that lies in {@code backup} to {@code folder}, which must not exist; status 4 where it can't. */
    public static BaseImage of(Path backup, Path folder) {
        DerbyLog.redirect();
        try {
            return new BaseImage(backup, folder);
        } catch (SQLException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.image", backup).causedBy(e);
        }
    }

    /** The last step of the schema that was applied to it. */
    public int schema() {
        return Integer.parseInt(
                column("SELECT CAST(MAX(id) AS INTEGER) FROM changelog").get(0));
    }

    /** The newest step that this program knows. */
    public static int newestSchema() {
        return SchemaUpgrade.newest();
    }

    /** The number of rows of each table, by the table's name in lower case. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables()) {
            counts.put(
                    table.toLowerCase(Locale.ROOT),
                    Long.valueOf(column("SELECT COUNT(*) FROM " + table).get(0)));
        }
        return counts;
    }

    /** SHA-256 by name of every archive that makes a definitive run what it is. */
    public Map<String, String> archives() {
        Map<String, String> archives = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT archive_path, archive_sha256 FROM dunning_run"
                        + " WHERE state = 'COMMITTED' AND archive_path IS NOT NULL ORDER BY id")) {
            while (rows.next()) {
                archives.put(rows.getString(1), rows.getString(2));
            }
            return archives;
        } catch (SQLException e) {
            throw new IllegalStateException("The copy of the base can't be read", e);
        }
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the copy can't be listed", e);
        }
    }

    private List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Derby reports the end of a base with an exception, always. */
    @Override
    public void close() {
        source.setConnectionAttributes(null);
        source.setShutdownDatabase("shutdown");
        try {
            connection.rollback();
            connection.close();
            source.getConnection().close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException("The copy of the base can't be closed", e);
            }
        }
    }
}
