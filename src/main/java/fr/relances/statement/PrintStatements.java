package fr.relances.statement;

import fr.relances.print.PassingFile;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.Spooler;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;

/** Use case: relevés of some tiers on a print queue. Stores nothing. */
public final class PrintStatements {

    private final WriteStatements writeStatements;
    private final Spooler spooler;

    public PrintStatements(WriteStatements writeStatements, Spooler spooler) {
        this.writeStatements = writeStatements;
        this.spooler = spooler;
    }

    /** What went to the queue, and as which job. */
    public record Printed(WriteStatements.Written written, PrintJob job) {}

    public Printed run(WriteStatements.Order order, PrintChoice choice) {
        PrintQueue.usable(spooler, choice.queue());
        try (PassingFile file = PassingFile.create()) {
            WriteStatements.Written written = writeStatements.run(order, file.path());
            String title = Messages.of("statement.document", order.date());
            PrintJob job = spooler.submit(new PrintOrder(choice, title, file.path(), file.token()))
                    .job()
                    .orElseThrow(
                            () -> new OperatorException(ExitStatus.TECHNICAL, "print.undecided_again", choice.queue()));
            return new Printed(written, job);
        }
    }
}
