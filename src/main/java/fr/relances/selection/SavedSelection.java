package fr.relances.selection;

import java.time.LocalDateTime;

/** A selection as an operator left it; {@code content} means something to its screen alone. */
public record SavedSelection(String name, String content, LocalDateTime savedAt) {

    /** The name of the one that each use of a screen leaves behind. */
    public static final String LAST = "";

    public boolean last() {
        return name.equals(LAST);
    }
}
