package fr.relances.command;

import fr.relances.dunning.ControlListKind;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.PrintControlList;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadControlList.Content;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.text.Messages;
import fr.relances.text.Progress;

/** Writes the control list where relancer was told to: CSV, PDF, or readable lines. */
final class ControlListOutput {

    private final ReadControlList readControlList;
    private final WriteControlList writeControlList;
    private final PrintControlList printControlList;

    ControlListOutput(
            ReadControlList readControlList, WriteControlList writeControlList, PrintControlList printControlList) {
        this.readControlList = readControlList;
        this.writeControlList = writeControlList;
        this.printControlList = printControlList;
    }

    void write(DunningProposal proposal, DunOutput output, Console console) {
        if (output.toPrinter()) {
            printControlList
                    .run(proposal, kind(output), output.printer(), Progress.NONE)
                    .ifPresent(job -> console.out().println(Messages.of("jobs.taken", job.name())));
        } else if (!output.toCsv() && !output.toPdf()) {
            lines(proposal, output.withSetAside(), console);
        } else if (output.toStandardOutput()) {
            writeControlList.run(proposal, kind(output), console.out());
            console.out().flush();
        } else {
            writeControlList.run(proposal, kind(output), output.file(), Progress.NONE);
        }
    }

    private static ControlListKind kind(DunOutput output) {
        if (output.toCsv()) {
            return ControlListKind.CSV;
        }
        return output.withSetAside() ? ControlListKind.PDF_WITH_SET_ASIDE : ControlListKind.PDF;
    }

    private void lines(DunningProposal proposal, boolean withSetAside, Console console) {
        ControlListLines lines = new ControlListLines(console.out(), proposal);
        Content content = withSetAside ? Content.EVERYTHING : Content.TO_DUN;
        lines.begin();
        readControlList.run(proposal, content, Progress.NONE, customer -> {
            for (ItemDecision item : customer.items()) {
                if (withSetAside || item.decision() != Decision.ECARTER) {
                    lines.add(customer, item);
                }
            }
        });
        lines.end();
    }
}
