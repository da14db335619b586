package fr.relances.letter;

import java.nio.file.Path;
import java.util.List;

/** The models by name (R24): the data folder's own before the shipped ones. */
public final class LetterTemplates {

    private final List<Path> folders;

    /** Folders in the order in which they are looked into; one that is missing holds nothing. */
    public LetterTemplates(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The names that can be chosen, in order. */
    public List<String> names() {
        throw new UnsupportedOperationException(folders.toString());
    }

    /** A checked model; a name that is none, a missing, empty or wrong file is refused with what is wrong and where. */
    public LetterTemplate load(String name) {
        throw new UnsupportedOperationException(name);
    }
}
