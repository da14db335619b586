package fr.relances.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.file.DataFolder;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backup and restore of a data folder on the disk. */
class BackUpTest {

    private static final Session SESSION = TestBase.session(LocalDate.of(2026, 11, 24));

    @TempDir
    private Path place;

    private DataFolder folder;
    private Database database;
    private BackUp backUp;

    @BeforeEach
    void oneCompany() throws IOException {
        folder = DataFolder.prepare(place.resolve("dossier"));
        Files.createDirectories(folder.archives().resolve("2026"));
        Files.writeString(folder.archives().resolve("2026/edition-000001.pdf"), "lettre");
        Files.writeString(folder.letters().resolve("GENERAL.vm"), "[pieces]");
        Files.writeString(folder.settings(), "# rien\n");
        database = Database.embedded(folder, SESSION);
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        backUp = new BackUp(database, folder, SESSION);
    }

    @AfterEach
    void letGo() {
        database.close();
    }

    private Path backedUp() {
        Path backup = place.resolve("mardi");
        backUp.run(backup, Progress.NONE);
        return backup;
    }

    @Test
    void bringsBackBaseArchivesModelsAndSettings() throws IOException {
        Path restored = place.resolve("autre");
        new RestoreBackup().run(backedUp(), restored);

        assertThat(restored.resolve("archives/2026/edition-000001.pdf")).hasContent("lettre");
        assertThat(restored.resolve("letters/GENERAL.vm")).hasContent("[pieces]");
        assertThat(restored.resolve("relances.properties")).hasContent("# rien");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored)))
                .isEqualTo("rwx------");
        try (Database again = Database.embedded(DataFolder.prepare(restored), SESSION)) {
            assertThat(new FindEntities(again).run())
                    .extracting(entity -> entity.identity().name())
                    .containsExactly("COOPÉRATIVE DU VAL");
        }
    }

    @Test
    void keepsWhenWhereAndByWhomItWasMade() {
        Path backup = backedUp();
        assertThat(new FindBackups(database).run()).singleElement().satisfies(record -> {
            assertThat(record.folder()).isEqualTo(backup.toString());
            assertThat(record.by()).isEqualTo("dupont");
            assertThat(record.fileCount()).isGreaterThan(10);
        });
    }

    @Test
    void leavesNothingOfABackupThatIsStopped() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> backUp.run(place.resolve("mardi"), stopped)).hasMessageContaining("arrêtée");
        assertThat(names()).containsExactly("dossier");
        assertThat(new FindBackups(database).run()).isEmpty();
    }

    @Test
    void leavesNoTraceOfItsOwnTrialBesideTheBackup() throws IOException {
        backedUp();
        assertThat(names()).containsExactly("dossier", "mardi");
    }

    @Test
    void leavesOutAnArchiveThatIsBeingWritten() throws IOException {
        Files.writeString(folder.archives().resolve("2026/.edition-000002.pdf.77.partiel"), "let");
        Path archives = backedUp().resolve("archives/2026");
        try (Stream<Path> files = Files.list(archives)) {
            assertThat(files).containsExactly(archives.resolve("edition-000001.pdf"));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void neverOverwritesABackup() {
        Path backup = backedUp();
        assertThatThrownBy(() -> backUp.run(backup, Progress.NONE)).hasMessageContaining("n'est pas vide");
    }

    /** Filled beside its place, it would land on the wrong disk. */
    @Test
    void refusesTheTopOfADiskAndNamesAFolderOnIt() throws IOException {
        Path disk = Path.of("/proc");
        Path link = Files.createSymbolicLink(place.resolve("disque"), disk);
        for (Path taken : List.of(Path.of("/"), disk, link)) {
            assertThatThrownBy(() -> backUp.run(taken, Progress.NONE))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining(taken + " est un disque monté")
                    .hasMessageContaining("comme " + taken.resolve("relances"));
        }
        assertThat(names()).containsExactly("disque", "dossier");
    }

    @Test
    void refusesAPlaceInsideTheDataFolder() {
        assertThatThrownBy(() -> backUp.run(folder.archives().resolve("mardi"), Progress.NONE))
                .hasMessageContaining("serait perdue");
    }

    @Test
    void namesAnArchiveThatTheBaseCountsOnAndThatIsNotThere() {
        CommittedRun.insert(folder.base(), 1, "archives/2026/edition-000001.pdf");
        CommittedRun.insert(folder.base(), 2, "archives/2026/edition-000002.pdf");

        assertThat(backUp.run(place.resolve("mardi"), Progress.NONE).missingArchives())
                .containsExactly("archives/2026/edition-000001.pdf", "archives/2026/edition-000002.pdf");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            archives/2026/edition-000001.pdf, changed, n'est plus ce qui avait été écrit
            base/service.properties,          changed, n'est plus ce qui avait été écrit
            sauvegarde.properties,            changed, n'est plus ce qui avait été écrit
            letters/GENERAL.vm,               gone,    manque
            SHA256SUMS,                       gone,    n'est pas une sauvegarde
            sauvegarde.properties,            gone,    n'est pas une sauvegarde
            archives/2026/autre.pdf,          changed, n'en est pas
            """)
    void refusesADamagedBackupAndRestoresNothing(String file, String what, String message) throws IOException {
        Path backup = backedUp();
        if (what.equals("gone")) {
            Files.delete(backup.resolve(file));
        } else {
            Files.writeString(backup.resolve(file), "\n# x\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        assertThatThrownBy(() -> new RestoreBackup().run(backup, place.resolve("autre")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining(message);
        assertThat(names()).containsExactly("dossier", "mardi");
    }

    @Test
    void refusesABackupOfANewerProgram() throws IOException {
        Path backup = backedUp();
        Path manifest = backup.resolve("sauvegarde.properties");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("schema=\\d+", "schema=999"));
        assertThatThrownBy(() -> new RestoreBackup().run(backup, place.resolve("autre")))
                .hasMessageContaining("version plus récente");
    }

    @Test
    void refusesADataFolderInWhichSomethingIs() {
        Path backup = backedUp();
        assertThatThrownBy(() -> new RestoreBackup().run(backup, folder.path())).hasMessageContaining("n'écrase rien");
    }
}
