package fr.relances.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.importing.csv.ExportCustomers;
import fr.relances.importing.csv.ExportItems;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.Tui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exportation on an 80x24 terminal, on a real base. */
class ExportPageTest {

    @TempDir
    Path folder;

    private final Tui tui = new Tui();
    private final Database database = TestBase.empty();

    @BeforeEach
    void oneCustomer() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        TestBase.execute("INSERT INTO customer (entity_code, code, name, changed_at, changed_by)"
                + " VALUES ('1', 'C1', 'Élevage Béraud', CURRENT_TIMESTAMP, 'x')");
        CurrentEntity place = new CurrentEntity(database, TestBase.session(LocalDate.of(2026, 11, 24)), "");
        tui.open(new ExportPage(tui.desk(), place, new ExportCustomers(database), new ExportItems(database)));
    }

    @Test
    void writesTheTiersIntoAFileThatIsNew() throws IOException {
        Path file = folder.resolve("tiers.csv");
        tui.type(" ").keys(KeyType.Tab).paste(file.toString()).keys(KeyType.F10);

        assertThat(Files.readString(file)).startsWith("\ufeff").contains("C1;Élevage Béraud;");
        assertThat(tui.message()).isEqualTo("Exportation : 1 tiers");
    }

    @Test
    void asksBeforeItReplacesAFileAndLeavesItWithoutAnAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("tiers.csv"), "ancien");
        tui.type(" ").keys(KeyType.Tab).paste(file.toString()).keys(KeyType.F10);
        assertThat(tui.text()).contains("existe déjà");
        tui.type("n");
        assertThat(Files.readString(file)).isEqualTo("ancien");
        tui.keys(KeyType.F10).type("o");
        assertThat(Files.readString(file)).contains("C1;Élevage Béraud;");
    }

    @Test
    void goesToTheFileThatIsMissing() {
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("! Fichier : À remplir.");
    }
}
