package fr.relances.dunning;

import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.file.OutputFile;
import fr.relances.letter.list.ControlListHeading;
import fr.relances.letter.list.ControlListPdf;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.Progress;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Use case: the control list of a proposal as PDF or CSV (R13). Stores nothing. */
public final class WriteControlList {

    private final ReadControlList readControlList;
    private final ReadParameters readParameters;

    public WriteControlList(ReadControlList readControlList, ReadParameters readParameters) {
        this.readControlList = readControlList;
        this.readParameters = readParameters;
    }

    /** The file is there whole, or as it was; false when it was stopped. */
    public boolean run(DunningProposal proposal, ControlListKind kind, Path file, Progress progress) {
        try (OutputFile output = OutputFile.begin(file)) {
            boolean whole = write(proposal, kind, output.stream(), true, progress);
            if (whole) {
                output.commit();
            }
            return whole;
        }
    }

    /** To a stream, which stays open; without a byte order mark. */
    public void run(DunningProposal proposal, ControlListKind kind, OutputStream out) {
        write(proposal, kind, out, false, Progress.NONE);
    }

    private boolean write(
            DunningProposal proposal, ControlListKind kind, OutputStream out, boolean file, Progress progress) {
        LocalDate date = proposal.criteria().dunningDate();
        if (kind == ControlListKind.CSV) {
            ControlListCsv csv = new ControlListCsv(out, file, date);
            boolean whole = each(proposal, kind, progress, csv::add);
            csv.flush();
            return whole;
        }
        try (ControlListPdf pdf = new ControlListPdf(heading(proposal), out)) {
            return each(
                    proposal, kind, progress, (customer, item) -> pdf.add(ControlListRows.row(customer, item, date)));
        }
    }

    private boolean each(
            DunningProposal proposal,
            ControlListKind kind,
            Progress progress,
            BiConsumer<CustomerDecision, ItemDecision> consumer) {
        LocalDate date = proposal.criteria().dunningDate();
        return readControlList.run(proposal, kind.content(), progress, customer -> {
            for (ItemDecision item : customer.items()) {
                if (kind.lists(item, date)) {
                    consumer.accept(customer, item);
                }
            }
        });
    }

    private ControlListHeading heading(DunningProposal proposal) {
        DunningCriteria criteria = proposal.criteria();
        return new ControlListHeading(
                readParameters.run(criteria.entityCode()).entity().identity().name(),
                criteria.dunningDate(),
                CriteriaText.lines(criteria, proposal.level().name()));
    }
}
