package fr.relances.print;

import java.util.List;

/** What a queue's printer can do: both sides of the sheet, and the trays that it knows by name. */
public record QueueOptions(boolean twoSided, List<String> trays) {

    /** Nothing that could be chosen. */
    public static final QueueOptions NONE = new QueueOptions(false, List.of());

    public QueueOptions {
        trays = List.copyOf(trays);
    }
}
