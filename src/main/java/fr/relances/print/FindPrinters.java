package fr.relances.print;

import fr.relances.db.Database;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use case: the queues, the one that the operator used last before all, then the server's default, then those that print. */
public final class FindPrinters {

    private final Database database;
    private final Session session;
    private final Spooler spooler;

    public FindPrinters(Database database, Session session, Spooler spooler) {
        this.database = database;
        this.session = session;
        this.spooler = spooler;
    }

    /** A spooler that can't be asked is told as the problem: letters can still be written as a file. */
    public Printers run() {
        List<PrintQueue> queues;
        try {
            queues = spooler.queues();
        } catch (OperatorException e) {
            return Printers.none(e.getMessage());
        }
        if (queues.isEmpty()) {
            return Printers.none(Messages.of("print.queue.none"));
        }
        List<PrintChoice> used = database.read(PrinterMapper.class, mapper -> mapper.findChoices(session.operator()));
        Map<String, PrintChoice> lastUsed = new LinkedHashMap<>();
        used.forEach(choice -> lastUsed.put(choice.queue(), choice));
        String last = used.isEmpty() ? "" : used.get(0).queue();
        return new Printers(
                queues.stream()
                        .sorted(Comparator.comparing(
                                        (PrintQueue queue) -> !queue.name().equals(last))
                                .thenComparing(queue -> !queue.serverDefault())
                                .thenComparing(queue -> queue.stopped() || !queue.accepting())
                                .thenComparing(PrintQueue::name))
                        .toList(),
                lastUsed,
                Optional.empty());
    }

    /** What can be chosen for a queue. */
    public QueueOptions options(String queue) {
        return spooler.options(queue);
    }
}
