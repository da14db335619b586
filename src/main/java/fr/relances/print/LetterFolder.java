package fr.relances.print;

import fr.relances.file.OutputFolder;
import java.nio.file.Path;

/** The folder that receives a file for each tiers. */
public record LetterFolder(Path path, boolean replace) {

    /** Refuses a folder whose place can't be taken. */
    public void check() {
        OutputFolder.check(path, replace, LetterFileName::ours);
    }

    OutputFolder begin() {
        check();
        return OutputFolder.begin(path);
    }
}
