package fr.relances.dunning;

import java.time.LocalDateTime;

/** A selection as an operator left it; its dunning date is that of the day when it is recalled, and it is a draft. */
public record SavedSelection(String name, LocalDateTime savedAt, DunningSelection selection) {

    /** The name of the one that each edition leaves behind. */
    public static final String LAST = "";

    public boolean last() {
        return name.equals(LAST);
    }
}
