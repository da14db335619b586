package fr.relances.backup;

import java.time.LocalDateTime;

/** A backup that was made and verified. */
public record BackupRecord(String folder, int fileCount, long byteCount, LocalDateTime at, String by) {}
