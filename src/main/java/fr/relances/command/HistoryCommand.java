package fr.relances.command;

import fr.relances.dunning.run.DecideRun;
import fr.relances.dunning.run.FindRunCustomers;
import fr.relances.dunning.run.FindRuns;
import fr.relances.dunning.run.FollowJobs;
import fr.relances.dunning.run.HistoryCsv;
import fr.relances.dunning.run.HistoryCustomer;
import fr.relances.dunning.run.HistoryFilter;
import fr.relances.dunning.run.HistoryRun;
import fr.relances.dunning.run.JobNews;
import fr.relances.dunning.run.ReadRun;
import fr.relances.dunning.run.RunHistory;
import fr.relances.file.OutputFile;
import fr.relances.parameter.CurrentEntity;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** historique: editions, their letters, and why tiers were left out. */
@Command(name = "historique")
public final class HistoryCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final Map<String, Boolean> ANSWERS = Map.of("oui", true, "non", false);

    @Option(names = "--tiers")
    private String customer;

    @Option(names = "--edition")
    private Integer number;

    /** Whether the letters of an edition that was interrupted on its way to the spooler have gone out. */
    @Option(names = "--partie")
    private String gone;

    @Option(names = "--csv")
    private String csv;

    private final Console console;
    private final CurrentEntity currentEntity;
    private final UseCases useCases;

    /** What historique calls. */
    public record UseCases(FindRuns findRuns, FindRunCustomers findCustomers, ReadRun readRun, Printing printing) {}

    /** What became of printed editions. */
    public record Printing(FollowJobs follow, DecideRun decide) {}

    public HistoryCommand(Console console, CurrentEntity currentEntity, UseCases useCases) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.useCases = useCases;
    }

    @Override
    public Integer call() {
        UsageCheck usage = new UsageCheck();
        if (number != null) {
            usage.range("--edition", number, 1, Integer.MAX_VALUE);
        }
        usage.onlyWith(gone != null, "--partie", number != null, "--edition");
        if (gone != null) {
            return decide(usage.choice("--partie", gone, ANSWERS));
        }
        useCases.printing().follow().run().stream()
                .filter(JobNews::bad)
                .forEach(news -> console.err().println(news.text()));
        HistoryFilter filter =
                new HistoryFilter(currentEntity.place().entity().code(), customer, number == null ? 0 : number);
        if (csv != null) {
            writeCsv(filter);
        } else if (number != null) {
            show(useCases.readRun().run(filter));
        } else {
            showAll(filter);
        }
        return ExitStatus.DONE.code();
    }

    private int decide(boolean out) {
        console.out().println(useCases.printing().decide().run(number, out).text());
        return ExitStatus.DONE.code();
    }

    private void writeCsv(HistoryFilter filter) {
        List<HistoryRun> runs = useCases.findRuns().run(filter);
        if (number != null) {
            useCases.readRun().run(filter);
        }
        List<HistoryCustomer> customers = useCases.findCustomers().run(filter);
        if (csv.equals(STANDARD_OUTPUT)) {
            HistoryCsv.write(console.out(), false, runs, customers);
            console.err().println(Messages.of("history.csv.done", customers.size()));
            return;
        }
        try (OutputFile file = OutputFile.begin(Path.of(csv))) {
            HistoryCsv.write(file.stream(), true, runs, customers);
            file.commit();
        }
        console.out().println(Messages.of("history.csv.done", customers.size()));
    }

    /** With {@code --tiers}, what came of the tiers in each edition. */
    private void showAll(HistoryFilter filter) {
        List<HistoryRun> runs = useCases.findRuns().run(filter);
        List<HistoryCustomer> customers =
                customer == null ? List.of() : useCases.findCustomers().run(filter);
        for (HistoryRun run : runs) {
            console.out().println(run.text());
            customers.stream()
                    .filter(each -> each.number() == run.number())
                    .forEach(each -> console.out().println("  " + each.text()));
        }
        if (runs.isEmpty()) {
            console.out().println(Messages.of("history.none"));
        }
    }

    private void show(RunHistory history) {
        console.out().println(history.run().text());
        history.criteria().forEach(line -> console.out().println("  " + line));
        history.customers().forEach(each -> console.out().println("  " + each.text()));
        history.events().forEach(each -> console.out().println("  " + each.text()));
    }
}
