package fr.relances.print;

import fr.relances.file.DataFolder;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where the letters of definitive runs lie: one file a run, in the folder of the dunning date's year. */
public final class Archives {

    private final DataFolder folder;

    public Archives(DataFolder folder) {
        this.folder = folder;
    }

    /** As archives/2026/edition-000012.pdf, relative to the data folder: what the base keeps. */
    public String nameOf(long run, LocalDate dunningDate) {
        throw new UnsupportedOperationException();
    }

    /** Where a name that the base keeps lies. */
    public Path file(String name) {
        return folder.path().resolve(name);
    }

    /** Whether the file stands whole under its name: the run has gone out (R15). */
    public boolean holds(String name, String sha256) {
        throw new UnsupportedOperationException();
    }

    /** Removes what an unfinished run left: its temporary file and a file under its name. */
    public void discard(String name) {
        throw new UnsupportedOperationException();
    }
}
