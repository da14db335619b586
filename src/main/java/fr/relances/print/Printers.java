package fr.relances.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queues of the server in the order in which an operator wants them, and how each was last used. */
public record Printers(List<PrintQueue> queues, Map<String, PrintChoice> lastUsed, Optional<String> problem) {

    public Printers {
        queues = List.copyOf(queues);
        lastUsed = Map.copyOf(lastUsed);
    }

    /** Why there is none. */
    static Printers none(String problem) {
        return new Printers(List.of(), Map.of(), Optional.of(problem));
    }

    /** As the operator last used the queue. */
    public PrintChoice lastChoice(String queue) {
        return lastUsed.getOrDefault(queue, PrintChoice.of(queue));
    }
}
