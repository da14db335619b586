package fr.relances.backup;

import fr.relances.db.BaseImage;
import fr.relances.db.Database;
import fr.relances.file.DataFolder;
import fr.relances.file.OutputFile;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Use case: puts base, archives, models and settings aside while others go on working. The base comes first, so that no
 * run of it lacks its archive; then everything is read again from the disk, and the copied base is opened and counted.
 */
public final class BackUp {

    private static final int STEPS = 4;

    private final Database database;
    private final DataFolder folder;
    private final Session session;

    public BackUp(Database database, DataFolder folder, Session session) {
        this.database = database;
        this.folder = folder;
        this.session = session;
    }

    /** {@code place} must be a new or empty folder, outside the data folder; nothing stays of a backup that fails. */
    public BackedUp run(Path place, Progress progress) {
        session.require(Permission.BACKUP);
        refuseInside(place);
        try (NewFolder backup = NewFolder.begin(place, "backup.taken")) {
            step(progress, 0);
            database.read(BackupMapper.class, mapper -> {
                mapper.backUp(backup.path().toString());
                return 0;
            });
            step(progress, 1);
            backup.copy(folder.archives(), "archives");
            backup.copy(folder.letters(), "letters");
            backup.copy(folder.settings(), folder.settings().getFileName().toString());
            step(progress, 2);
            BackedUp done = verified(backup.path());
            step(progress, STEPS - 1);
            backup.commit();
            record(place, done);
            return done;
        }
    }

    private void record(Path place, BackedUp done) {
        BackupRecord record = new BackupRecord(
                place.toAbsolutePath().normalize().toString(),
                done.fileCount(),
                done.byteCount(),
                session.now(),
                session.operator());
        database.write(BackupMapper.class, mapper -> mapper.insertRecord(record));
    }

    private static void step(Progress progress, int done) {
        if (progress.stopped()) {
            throw new OperatorException("backup.stopped");
        }
        progress.step(done, STEPS);
    }

    private void refuseInside(Path place) {
        if (place.toAbsolutePath().normalize().startsWith(folder.path())) {
            throw new OperatorException("backup.inside", place, folder.path());
        }
    }

    private BackedUp verified(Path backup) {
        Path scratch = backup.resolveSibling(backup.getFileName() + ".essai");
        try {
            NewFolder.remove(scratch);
            try (BaseImage image = BaseImage.of(backup.resolve("base"), scratch)) {
                Map<String, Long> counts = image.counts();
                new BackupManifest(image.schema(), Formats.dateTime(session.now()), session.operator(), counts)
                        .write(backup);
                FileSums sums = FileSums.of(backup);
                sums.write(backup);
                return new BackedUp(sums.sums().size(), sums.bytes(), counts, missing(image, sums));
            } finally {
                NewFolder.remove(scratch);
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(backup, e);
        }
    }

    /** Archives that the base counts on and that are not there, or not as they went out. */
    private static List<String> missing(BaseImage image, FileSums sums) {
        List<String> missing = new ArrayList<>();
        image.archives().forEach((name, sum) -> {
            if (!sum.equals(sums.sums().get(name))) {
                missing.add(name);
            }
        });
        return missing;
    }
}
