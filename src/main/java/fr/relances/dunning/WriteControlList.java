package fr.relances.dunning;

import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.file.OutputFile;
import fr.relances.letter.list.ControlListHeading;
import fr.relances.letter.list.ControlListPdf;
import fr.relances.parameter.EntityParameters;
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
    public boolean run(DunningProposal proposal, ControlListForm form, Path file, Progress progress) {
        try (OutputFile output = OutputFile.begin(file)) {
            boolean whole = write(proposal, form, output.stream(), true, progress);
            if (whole) {
                output.commit();
            }
            return whole;
        }
    }

    /** To a stream, which stays open; without a byte order mark. */
    public void run(DunningProposal proposal, ControlListForm form, OutputStream out) {
        write(proposal, form, out, false, Progress.NONE);
    }

    private boolean write(
            DunningProposal proposal, ControlListForm form, OutputStream out, boolean file, Progress progress) {
        LocalDate date = proposal.criteria().dunningDate();
        if (form.kind() == ControlListKind.CSV) {
            ControlListCsv csv = new ControlListCsv(out, file, date);
            boolean whole = each(proposal, form, progress, csv::add);
            csv.flush();
            return whole;
        }
        EntityParameters parameters = readParameters.run(proposal.criteria().entityCode());
        try (ControlListPdf pdf = new ControlListPdf(heading(proposal, parameters), out)) {
            ControlListPaper paper =
                    new ControlListPaper(pdf, date, form.perRepresentative(), parameters.salesRepresentatives());
            return each(proposal, form, progress, paper::add);
        }
    }

    private boolean each(
            DunningProposal proposal,
            ControlListForm form,
            Progress progress,
            BiConsumer<CustomerDecision, ItemDecision> consumer) {
        LocalDate date = proposal.criteria().dunningDate();
        return readControlList.run(proposal, form.kind().content(), form.perRepresentative(), progress, customer -> {
            for (ItemDecision item : customer.items()) {
                if (form.kind().lists(item, date)) {
                    consumer.accept(customer, item);
                }
            }
        });
    }

    private static ControlListHeading heading(DunningProposal proposal, EntityParameters parameters) {
        DunningCriteria criteria = proposal.criteria();
        return new ControlListHeading(
                parameters.entity().identity().name(),
                criteria.dunningDate(),
                CriteriaText.lines(criteria, proposal.level().name()));
    }
}
