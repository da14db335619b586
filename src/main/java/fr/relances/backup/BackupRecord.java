package fr.relances.backup;

import java.time.LocalDateTime;

/** A backup that was made and verified. */
public record BackupRecord(String folder, int fileCount, long byteCount, LocalDateTime at, String by) {

    /** At least one. */
    public long megabytes() {
        return megabytes(byteCount);
    }

    static long megabytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1e6));
    }
}
