package fr.relances.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.file.DataFolder;
import fr.relances.parameter.CreateEntity;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpgradeTest {

    @TempDir
    Path folder;

    @Test
    void opensAFreshBaseAndTheSameBaseAgain() {
        DataFolder data = DataFolder.prepare(folder.resolve("dossier"));
        for (int round = 0; round < 2; round++) {
            try (Database database = Database.embedded(data, TestBase.session(LocalDate.of(2026, 11, 24)))) {
                new CreateEntity(database).ensureFirst();
                assertThat(data.holder()).content().startsWith("dupont\n24/11/2026 10:30");
            }
        }
        assertThat(data.holder()).doesNotExist();
    }

    @Test
    void refusesABaseOfANewerProgramAndLeavesItAlone() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:newer");
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection()) {
            SchemaUpgrade.run(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO changelog VALUES (999, '2030-01-01 00:00:00', 'later')");
            }
            connection.commit();
            assertThatThrownBy(() -> SchemaUpgrade.run(connection))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining("version plus récente");
        }
    }

    /** Steps are written side by side: one may come after a later one. */
    @Test
    void addsAStepThatABaseLacksBeforeOneThatItHas() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:lacking");
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            SchemaUpgrade.run(connection);
            statement.execute("DELETE FROM changelog WHERE id = 3");
            statement.execute("DROP TABLE operator_account");
            statement.execute("DROP TABLE operator_change");
            connection.commit();
            SchemaUpgrade.run(connection);
            assertThat(statement.executeUpdate("DELETE FROM operator_account")).isZero();
            connection.commit();
        }
    }

    @Test
    void ordersTextAsFrenchPeopleDo() {
        Database database = TestBase.empty();
        assertThat(database).isNotNull();
        for (String code : new String[] {"Zoé", "étable", "Eau", "Élan"}) {
            TestBase.execute("INSERT INTO administrative_entity (code, name) VALUES ('" + code + "', 'x')");
        }
        assertThat(TestBase.rows("SELECT code FROM administrative_entity ORDER BY code"))
                .containsExactly("Eau", "Élan", "étable", "Zoé");
    }
}
