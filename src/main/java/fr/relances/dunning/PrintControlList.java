package fr.relances.dunning;

import fr.relances.print.PassingFile;
import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.PrintQueue;
import fr.relances.print.Spooler;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.util.Optional;

/** Use case: the control list of a proposal on a print queue. Stores nothing. */
public final class PrintControlList {

    private final WriteControlList writeControlList;
    private final Spooler spooler;

    public PrintControlList(WriteControlList writeControlList, Spooler spooler) {
        this.writeControlList = writeControlList;
        this.spooler = spooler;
    }

    /** The job; none when it was stopped. {@code kind} is one of the PDF kinds. */
    public Optional<PrintJob> run(
            DunningProposal proposal, ControlListKind kind, PrintChoice choice, Progress progress) {
        PrintQueue.usable(spooler, choice.queue());
        try (PassingFile file = PassingFile.create()) {
            if (!writeControlList.run(proposal, kind, file.path(), progress)) {
                return Optional.empty();
            }
            String title = Messages.of(
                    "print.title.list", Integer.toString(proposal.criteria().level()));
            return Optional.of(spooler.submit(new PrintOrder(choice, title, file.path(), file.token()))
                    .job()
                    .orElseThrow(() ->
                            new OperatorException(ExitStatus.TECHNICAL, "print.undecided_again", choice.queue())));
        }
    }
}
