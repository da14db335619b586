package fr.relances.command;

import fr.relances.balance.AgedBalance;
import fr.relances.balance.BalanceOutput;
import fr.relances.balance.ReadAgedBalance;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.parameter.CurrentEntity;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** balance: what each tiers owes at a date by age, as lines to read, PDF or CSV. */
@Command(name = "balance")
public final class BalanceCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Option(names = "--date")
    private LocalDate date;

    @Option(names = "--pdf")
    private String pdf;

    @Option(names = "--csv")
    private String csv;

    private final Console console;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final ReadAgedBalance read;
    private final WriteAgedBalance write;

    public BalanceCommand(
            Console console,
            Session session,
            CurrentEntity currentEntity,
            ReadAgedBalance read,
            WriteAgedBalance write) {
        this.console = console;
        this.session = session;
        this.currentEntity = currentEntity;
        this.read = read;
        this.write = write;
    }

    @Override
    public Integer call() {
        if (pdf != null && csv != null) {
            throw new UsageCheck().refused("usage.exclusive", "--pdf, --csv");
        }
        AgedBalance balance = read.run(currentEntity.place().entity().code(), date == null ? session.today() : date);
        String done = Messages.of(
                "balance.done",
                balance.date(),
                balance.customers().size(),
                balance.total().balance(),
                balance.total().overdue());
        String file = pdf == null ? csv : pdf;
        BalanceOutput kind = pdf == null ? BalanceOutput.CSV : BalanceOutput.PDF;
        if (file == null) {
            BalanceLines.print(balance, console.out());
        } else if (file.equals(STANDARD_OUTPUT)) {
            write.run(balance, kind, console.out());
            console.out().flush();
        } else {
            write.run(balance, kind, Path.of(file));
        }
        (STANDARD_OUTPUT.equals(file) ? console.err() : console.out()).println(done);
        return ExitStatus.DONE.code();
    }
}
