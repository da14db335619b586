package fr.relances.command;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.run.DraftedLetters;
import fr.relances.dunning.run.IssuedRun;
import fr.relances.dunning.run.LeftOut;
import fr.relances.dunning.run.LetterDestination;
import fr.relances.dunning.run.RecoveredRun;
import fr.relances.parameter.CurrentEntity;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintQueue;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.Progress;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** relancer: the same edition as the screen, for cron and scripts. */
@Command(name = "relancer")
public final class DunCommand implements Callable<Integer> {

    @Mixin
    private DunOptions options = new DunOptions();

    @Mixin
    private DunOutput output = new DunOutput();

    private final Console console;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final DunServices services;

    public DunCommand(Console console, Session session, CurrentEntity currentEntity, DunServices services) {
        this.console = console;
        this.session = session;
        this.currentEntity = currentEntity;
        this.services = services;
    }

    @Override
    public Integer call() {
        UsageCheck usage = new UsageCheck();
        output.check(usage);
        String entityCode = currentEntity.administrativeCode();
        DunningCriteria criteria = options.criteria(entityCode, session.today(), usage);
        DunningProposal proposal = services.propose().run(criteria);
        proposal.warnings().forEach(warning -> console.err().println(warning.text()));
        if (output.toPrinter()) {
            warn(PrintQueue.usable(services.spooler(), output.printer().queue()));
        }
        ExitStatus status = output.letters() ? letters(proposal) : list(proposal);
        return status.code();
    }

    private ExitStatus letters(DunningProposal proposal) {
        LetterDestination destination = destination();
        String template = output.template().isEmpty()
                ? services.readParameters()
                        .run(proposal.criteria().entityCode())
                        .settings()
                        .generalTemplate()
                : output.template();
        services.templates().load(template).warnings().forEach(console.err()::println);
        return output.definitive()
                ? definitive(services.issue().run(proposal, template, destination, Progress.NONE))
                : draft(services.draft().run(proposal, template, destination, Progress.NONE));
    }

    private LetterDestination destination() {
        LetterDestination main = output.toPrinter() ? services.printer(output.printer()) : services.pdf(target());
        return output.folder().map(folder -> services.split(main, folder)).orElse(main);
    }

    /** A stopped queue takes the letters and prints them later. */
    private void warn(PrintQueue queue) {
        if (queue.stopped()) {
            console.err().println(queue.warning());
        }
    }

    private void taken(Optional<PrintJob> job) {
        job.ifPresent(taken -> console.out().println(Messages.of("jobs.taken", taken.name())));
    }

    private PdfTarget target() {
        if (output.toStandardOutput()) {
            return PdfTarget.stream(console.out());
        }
        if (!output.toPdf()) {
            return PdfTarget.none();
        }
        return PdfTarget.file(output.file(), output.replace() || !output.definitive());
    }

    /** What became of other runs says nothing of this one; those that stay open were told of at the start. */
    private ExitStatus definitive(IssuedRun run) {
        run.recovered().stream()
                .filter(RecoveredRun::settled)
                .forEach(other -> console.err().println(other.text()));
        run.warnings().forEach(console.err()::println);
        taken(run.job());
        ExitStatus served = served(run.leftOut(), run.text());
        return run.warnings().isEmpty() ? served : ExitStatus.PARTLY_SERVED;
    }

    private ExitStatus draft(DraftedLetters draft) {
        taken(draft.job());
        return served(draft.leftOut(), draft.text());
    }

    private ExitStatus served(List<LeftOut> leftOut, String lastLine) {
        leftOut.forEach(customer -> console.err().println(customer.text()));
        results().println(lastLine);
        return leftOut.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY_SERVED;
    }

    private ExitStatus list(DunningProposal proposal) {
        services.controlList().write(proposal, output, console);
        results()
                .println(
                        proposal.letters().isEmpty()
                                ? Messages.of("dunning.nothing")
                                : Messages.of(
                                        "dunning.listed",
                                        proposal.totals().customers(),
                                        proposal.totals().items(),
                                        proposal.totals().net()));
        return ExitStatus.DONE;
    }

    private PrintStream results() {
        return output.toStandardOutput() ? console.err() : console.out();
    }
}
