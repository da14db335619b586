package fr.relances.screen.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.backup.BackUp;
import fr.relances.backup.FindBackups;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.file.DataFolder;
import fr.relances.parameter.CreateEntity;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sauvegarde on an 80x24 terminal, on a data folder of its own. */
class BackupPageTest {

    private static final Session SESSION = TestBase.session(LocalDate.of(2026, 11, 24));

    @TempDir
    private Path place;

    private final Tui tui = new Tui();
    private Database database;

    @BeforeEach
    void open() {
        DataFolder folder = DataFolder.prepare(place.resolve("dossier"));
        database = Database.embedded(folder, SESSION);
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        tui.open(new Page(tui.desk(), "index") {});
        BackupPage.open(tui.desk(), new FindBackups(database), new BackUp(database, folder, SESSION));
        tui.paint();
    }

    @AfterEach
    void letGo() {
        database.close();
    }

    @Test
    void asksForAFolderAndShowsTheBackupAmongTheLastOnes() {
        assertThat(tui.text()).contains("Aucune sauvegarde");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("! Dossier : À remplir.");

        Path backup = place.resolve("mardi");
        tui.paste(backup.toString()).keys(KeyType.F10);

        assertThat(tui.text()).contains("Sauvegarde vérifiée");
        tui.keys(KeyType.Enter);
        assertThat(tui.text()).contains("24/11/2026 10:30  dupont");
        assertThat(backup.resolve("SHA256SUMS")).exists();
    }

    @Test
    void saysWhyAPlaceIsRefused() {
        tui.paste(place.resolve("dossier/x").toString()).keys(KeyType.F10);
        assertThat(tui.text()).contains("! Une sauvegarde dans");
    }

    @Test
    void readsTheLastOnesOffTheKeyboardsThread() {
        tui.holdWork().paste(place.resolve("mardi").toString()).keys(KeyType.F10);
        tui.work();
        assertThat(tui.text()).contains("Sauvegarde vérifiée");
        tui.keys(KeyType.Enter);
        assertThat(tui.text()).contains("Aucune sauvegarde");
        assertThat(tui.work().text()).contains("24/11/2026 10:30  dupont");
    }
}
