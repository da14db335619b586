package fr.relances.command;

import fr.relances.amount.Amount;
import fr.relances.letter.statement.Statement;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.PrintChoice;
import fr.relances.session.Session;
import fr.relances.statement.PrintStatements;
import fr.relances.statement.WriteStatements;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** releve: the relevé de compte of one or several tiers, as a PDF or on a print queue. */
@Command(name = "releve")
public final class StatementCommand implements Callable<Integer> {

    @Parameters(arity = "1", split = ",", paramLabel = "CODE")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--date")
    private LocalDate date;

    @Option(names = "--pdf")
    private String pdf;

    @Option(names = "--imprimante")
    private String printer;

    private final Console console;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final WriteStatements write;
    private final PrintStatements print;

    public StatementCommand(
            Console console,
            Session session,
            CurrentEntity currentEntity,
            WriteStatements write,
            PrintStatements print) {
        this.console = console;
        this.session = session;
        this.currentEntity = currentEntity;
        this.write = write;
        this.print = print;
    }

    @Override
    public Integer call() {
        new UsageCheck().one(pdf != null, "--pdf", printer != null, "--imprimante");
        WriteStatements.Order order = new WriteStatements.Order(
                currentEntity.place().entity().code(), List.copyOf(codes), date == null ? session.today() : date);
        boolean standardOutput = DunOutput.STANDARD_OUTPUT.equals(pdf);
        WriteStatements.Written written = written(order, standardOutput);
        written.warnings().forEach(console.err()::println);
        String done = Messages.of(
                "statement.done",
                order.date(),
                written.statements().size(),
                Amount.sum(written.statements(), Statement::balance),
                Amount.sum(written.statements(), Statement::overdue));
        (standardOutput ? console.err() : console.out()).println(done);
        return ExitStatus.DONE.code();
    }

    private WriteStatements.Written written(WriteStatements.Order order, boolean standardOutput) {
        if (printer != null) {
            PrintStatements.Printed printed = print.run(order, PrintChoice.of(printer));
            console.out().println(Messages.of("jobs.taken", printed.job().name()));
            return printed.written();
        }
        if (standardOutput) {
            WriteStatements.Written written = write.run(order, console.out());
            console.out().flush();
            return written;
        }
        return write.run(order, Path.of(pdf));
    }
}
