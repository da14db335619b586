package fr.relances.backup;

import fr.relances.text.Messages;
import java.util.List;
import java.util.Map;

/** A verified backup: its files, the rows of its base by table, and archives that the base names and that lack. */
public record BackedUp(int fileCount, long byteCount, Map<String, Long> counts, List<String> missingArchives) {

    public BackedUp {
        counts = Map.copyOf(counts);
        missingArchives = List.copyOf(missingArchives);
    }

    /** What it holds, in one line. */
    public String text() {
        return Messages.of(
                "backup.done",
                fileCount,
                BackupRecord.megabytes(byteCount),
                rows("customer"),
                rows("open_item"),
                rows("dunning_run"));
    }

    private long rows(String table) {
        return counts.getOrDefault(table, 0L);
    }
}
