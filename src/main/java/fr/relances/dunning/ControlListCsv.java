package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.letter.ControlListRow;
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
        ControlListRow.Party party = row.party();
        ControlListRow.Item piece = row.item();
        try {
            printer.printRecord(
                    SafeCell.guard(party.code()),
                    SafeCell.guard(party.name()),
                    SafeCell.guard(party.type()),
                    SafeCell.guard(party.postalCode()),
                    SafeCell.guard(party.town()),
                    SafeCell.guard(party.salesRepresentative()),
                    SafeCell.guard(piece.number()),
                    piece.nature(),
                    Formats.date(piece.date()),
                    Formats.date(piece.dueDate()),
                    piece.dueDate() == null ? "" : piece.daysLate(),
                    SafeCell.guard(piece.paymentMethod()),
                    plain(piece.amount()),
                    plain(piece.balance()),
                    piece.level(),
                    Formats.date(piece.lastDunningDate()),
                    item.decision(),
                    SafeCell.guard(item.reason()));
        } catch (IOException e) {
            throw cut(e);
        }
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
