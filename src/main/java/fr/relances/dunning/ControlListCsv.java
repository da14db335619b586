package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.letter.list.ControlListRow;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import fr.relances.text.SafeCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The control list as CSV, row by row. */
public final class ControlListCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "code_tiers",
                    "nom",
                    "type",
                    "code_postal",
                    "ville",
                    "atc",
                    "piece",
                    "nature",
                    "date_piece",
                    "echeance",
                    "jours_retard",
                    "mode_reglement",
                    "montant",
                    "solde",
                    "niveau",
                    "derniere_relance",
                    "decision",
                    "motif")
            .get();

    private final CSVPrinter printer;
    private final LocalDate dunningDate;

    /** A file begins with a byte order mark, standard output does not. */
    public ControlListCsv(OutputStream out, boolean byteOrderMark, LocalDate dunningDate) {
        this.dunningDate = dunningDate;
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            this.printer = new CSVPrinter(writer, FORMAT);
        } catch (IOException e) {
            throw cut(e);
        }
    }

    public void add(CustomerDecision customer, ItemDecision item) {
        ControlListRow row = ControlListRows.row(customer, item, dunningDate);
        try {
            party(row.party());
            piece(row.item());
            printer.print(item.decision());
            printer.print(SafeCell.guard(item.reason()));
            printer.println();
        } catch (IOException e) {
            throw cut(e);
        }
    }

    private void party(ControlListRow.Party party) throws IOException {
        printer.print(SafeCell.guard(party.code()));
        printer.print(SafeCell.guard(party.name()));
        printer.print(SafeCell.guard(party.type()));
        printer.print(SafeCell.guard(party.postalCode()));
        printer.print(SafeCell.guard(party.town()));
        printer.print(SafeCell.guard(party.salesRepresentative()));
    }

    private void piece(ControlListRow.Item piece) throws IOException {
        printer.print(SafeCell.guard(piece.number()));
        printer.print(piece.nature());
        printer.print(Formats.date(piece.date()));
        printer.print(Formats.date(piece.dueDate()));
        printer.print(piece.dueDate() == null ? "" : piece.daysLate());
        printer.print(SafeCell.guard(piece.paymentMethod()));
        printer.print(plain(piece.amount()));
        printer.print(plain(piece.balance()));
        printer.print(piece.level());
        printer.print(Formats.date(piece.lastDunningDate()));
    }

    /** Everything is handed on; the stream stays open. */
    public void flush() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw cut(e);
        }
    }

    private static String plain(Amount amount) {
        return amount.toString().replace('.', ',');
    }

    private static OperatorException cut(IOException cause) {
        return new OperatorException(ExitStatus.TECHNICAL, "dunning.list_cut").causedBy(cause);
    }
}
