package fr.relances.dunning;

import fr.relances.file.OutputFile;
import fr.relances.letter.ControlListHeading;
import fr.relances.letter.ControlListPdf;
import fr.relances.letter.ControlListRow;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Use case: the control list of a proposal as a file (R13). Stores nothing. */
public final class WriteControlList {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ReadControlList readControlList;
    private final ReadParameters readParameters;

    public WriteControlList(ReadControlList readControlList, ReadParameters readParameters) {
        this.readControlList = readControlList;
        this.readParameters = readParameters;
    }

    /** The file is there whole, or as it was; false when it was stopped. */
    public boolean run(DunningProposal proposal, ControlListKind kind, Path file, Progress progress) {
        try (OutputFile output = OutputFile.begin(file)) {
            try {
                if (kind == ControlListKind.CSV) {
                    output.stream().write(BYTE_ORDER_MARK);
                }
                boolean whole = run(proposal, kind, output.stream(), progress);
                if (whole) {
                    output.commit();
                }
                return whole;
            } catch (UncheckedIOException e) {
                throw OutputFile.unwritable(file, e.getCause());
            } catch (IOException e) {
                throw OutputFile.unwritable(file, e);
            }
        }
    }

    /** To a stream, which stays open; without a byte order mark. */
    public boolean run(DunningProposal proposal, ControlListKind kind, OutputStream out, Progress progress) {
        LocalDate date = proposal.criteria().dunningDate();
        try (ControlListOutput output = output(proposal, kind, out)) {
            return readControlList.run(proposal, kind.content(), progress, customer -> {
                for (ItemDecision item : customer.items()) {
                    if (listed(kind, item, date)) {
                        output.add(ControlListRows.of(customer, item, date), item.decision());
                    }
                }
            });
        }
    }

    private static boolean listed(ControlListKind kind, ItemDecision item, LocalDate date) {
        if (kind == ControlListKind.PDF) {
            return item.decision() != Decision.ECARTER;
        }
        ItemState state = item.item().state();
        return state.isCredit() || state.isOverdue(date);
    }

    private ControlListOutput output(DunningProposal proposal, ControlListKind kind, OutputStream out) {
        if (kind == ControlListKind.CSV) {
            return new ControlListCsv(out);
        }
        DunningCriteria criteria = proposal.criteria();
        String entity = readParameters.run(criteria.entityCode()).entity().letterName();
        return new OnPaper(new ControlListPdf(
                new ControlListHeading(
                        entity,
                        criteria.dunningDate(),
                        CriteriaText.lines(criteria, proposal.level().name())),
                out));
    }

    /** Paper has no use for the decision's name. */
    private record OnPaper(ControlListPdf pdf) implements ControlListOutput {

        @Override
        public void add(ControlListRow row, Decision decision) {
            pdf.add(row);
        }

        @Override
        public void close() {
            pdf.close();
        }
    }
}
