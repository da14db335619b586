package fr.relances.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A definitive run as the base of a data folder keeps it, past the use cases. */
final class CommittedRun {

    private CommittedRun() {}

    static void insert(Path base, int number, String archive) {
        String run = "INSERT INTO dunning_run (id, entity_code, state, level, dunning_date, criteria, template,"
                + " archive_path, archive_sha256, output_path, prepared_at, closed_at, operator_name)"
                + " VALUES (?, '1', 'COMMITTED', 1, CURRENT_DATE, '', 'GENERAL', ?, ?, '-', CURRENT_TIMESTAMP,"
                + " CURRENT_TIMESTAMP, 'x')";
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + base);
                PreparedStatement statement = connection.prepareStatement(run)) {
            statement.setInt(1, number);
            statement.setString(2, archive);
            statement.setString(3, "0".repeat(64));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
