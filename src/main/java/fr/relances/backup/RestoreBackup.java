package fr.relances.backup;

import fr.relances.db.BaseImage;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Use case: makes a data folder from a backup, after every file of it was checked; whole or not at all. */
public final class RestoreBackup {

    /** {@code dataFolder} must be new or empty; a damaged backup, or one of a newer program, is refused (status 3). */
    public BackedUp run(Path backup, Path dataFolder) {
        BackupManifest manifest = BackupManifest.read(backup);
        if (manifest.schema() > BaseImage.newestSchema()) {
            throw new OperatorException("backup.newer", backup, manifest.schema(), BaseImage.newestSchema());
        }
        FileSums sums = FileSums.verified(backup);
        try (NewFolder folder = NewFolder.begin(dataFolder, "backup.restore.taken")) {
            try (BaseImage image = BaseImage.of(
                    backup.resolve("base").toAbsolutePath(), folder.path().resolve("base"))) {
                compare(backup, manifest.counts(), image.counts());
            }
            folder.copy(backup.resolve("archives"), "archives");
            folder.copy(backup.resolve("letters"), "letters");
            folder.copy(backup.resolve("relances.properties"), "relances.properties");
            folder.commit();
        }
        return new BackedUp(sums.sums().size(), sums.bytes(), manifest.counts(), List.of());
    }

    private static void compare(Path backup, Map<String, Long> wanted, Map<String, Long> found) {
        for (String table : new TreeSet<>(wanted.keySet())) {
            if (!wanted.get(table).equals(found.get(table))) {
                throw new OperatorException("backup.counts", backup, table, wanted.get(table), found.get(table));
            }
        }
    }
}
