package fr.relances.command;

import fr.relances.dunning.ControlListCsv;
import fr.relances.dunning.ControlListRows;
import fr.relances.dunning.CriteriaText;
import fr.relances.dunning.CustomerDecision;
import fr.relances.dunning.Decision;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.ItemDecision;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadControlList.Content;
import fr.relances.file.OutputFile;
import fr.relances.letter.ControlListHeading;
import fr.relances.letter.ControlListPdf;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.Progress;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes the control list where relancer was told to: CSV, PDF, or readable lines. */
final class ControlListOutput {

    private final ReadControlList readControlList;
    private final ReadParameters readParameters;

    ControlListOutput(ReadControlList readControlList, ReadParameters readParameters) {
        this.readControlList = readControlList;
        this.readParameters = readParameters;
    }

    void write(DunningProposal proposal, DunOutput output, Console console) {
        if (output.toCsv()) {
            to(output, console, out -> csv(proposal, out, !output.toStandardOutput()));
        } else if (output.toPdf()) {
            to(output, console, out -> pdf(proposal, out, output.withSetAside()));
        } else {
            ControlListLines lines = new ControlListLines(console.out(), proposal);
            lines.begin();
            each(proposal, output.withSetAside(), lines::add);
            lines.end();
        }
    }

    /** A file is there whole or not at all. */
    private static void to(DunOutput output, Console console, Consumer<OutputStream> writing) {
        if (output.toStandardOutput()) {
            writing.accept(console.out());
            console.out().flush();
            return;
        }
        Path path = output.file();
        try (OutputFile file = OutputFile.begin(path)) {
            writing.accept(file.stream());
            file.commit();
        }
    }

    /** Every pièce of every tiers with Edition relance, whatever is decided. */
    private void csv(DunningProposal proposal, OutputStream out, boolean byteOrderMark) {
        LocalDate dunningDate = proposal.criteria().dunningDate();
        ControlListCsv csv = new ControlListCsv(out, byteOrderMark, dunningDate);
        each(proposal, true, csv::add);
        csv.flush();
    }

    private void pdf(DunningProposal proposal, OutputStream out, boolean withSetAside) {
        LocalDate dunningDate = proposal.criteria().dunningDate();
        try (ControlListPdf pdf = new ControlListPdf(heading(proposal), out)) {
            each(proposal, withSetAside, (customer, item) -> pdf.add(ControlListRows.row(customer, item, dunningDate)));
        }
    }

    private ControlListHeading heading(DunningProposal proposal) {
        String entityName = readParameters
                .run(proposal.criteria().entityCode())
                .entity()
                .identity()
                .name();
        List<String> criteria =
                CriteriaText.lines(proposal.criteria(), proposal.level().name());
        return new ControlListHeading(entityName, proposal.criteria().dunningDate(), criteria);
    }

    private void each(
            DunningProposal proposal, boolean withSetAside, BiConsumer<CustomerDecision, ItemDecision> consumer) {
        Content content = withSetAside ? Content.EVERYTHING : Content.TO_DUN;
        readControlList.run(proposal, content, Progress.NONE, customer -> {
            for (ItemDecision item : customer.items()) {
                if (withSetAside || item.decision() != Decision.ECARTER) {
                    consumer.accept(customer, item);
                }
            }
        });
    }
}
