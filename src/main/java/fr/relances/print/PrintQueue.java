package fr.relances.print;

import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;

/** A queue of the server; {@code reason}: why it is stopped or refuses, as its administrator or printer says. */
public record PrintQueue(
        String name, String description, boolean accepting, boolean stopped, String reason, boolean serverDefault) {

    /** In a few words, as lists show it. */
    public String stateText() {
        String state = Messages.of("print.state." + (!accepting ? "refusing" : stopped ? "stopped" : "ready"));
        return (accepting && !stopped) || reason.isEmpty() ? state : state + " : " + reason;
    }

    /** Refuses a queue that would take nothing (status 4). */
    public void check() {
        if (!accepting) {
            throw new OperatorException(ExitStatus.TECHNICAL, "print.queue.refusing", name, because());
        }
    }

    /** What the operator must know of a queue that takes jobs and keeps them; empty for one that prints. */
    public String warning() {
        return stopped ? Messages.of("print.queue.stopped", name, because()) : "";
    }

    private String because() {
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }

    /** The queue of that name, which must be there and take jobs (status 4). */
    public static PrintQueue usable(Spooler spooler, String name) {
        List<PrintQueue> queues = spooler.queues();
        PrintQueue queue = queues.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperatorException(
                        ExitStatus.TECHNICAL,
                        queues.isEmpty() ? "print.queue.none" : "print.queue.missing",
                        plain(name),
                        String.join(", ", queues.stream().map(PrintQueue::name).toList())));
        queue.check();
        return queue;
    }

    /** A name that somebody typed, without what would upset a terminal. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "");
    }
}
