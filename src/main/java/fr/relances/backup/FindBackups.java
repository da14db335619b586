package fr.relances.backup;

import fr.relances.db.Database;
import java.util.List;

/** Use case: the last twenty backups, the newest first. Changes nothing. */
public final class FindBackups {

    private final Database database;

    public FindBackups(Database database) {
        this.database = database;
    }

    public List<BackupRecord> run() {
        return database.read(BackupMapper.class, BackupMapper::findRecords);
    }
}
