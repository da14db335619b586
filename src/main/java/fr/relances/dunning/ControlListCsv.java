package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.letter.ControlListRow;
import fr.relances.text.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The control list for spreadsheets, as INTERFACES fixes its columns. */
final class ControlListCsv implements ControlListOutput {

    private static final String[] COLUMNS = {
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
        "motif"
    };

    /** What a spreadsheet would take for a formula; an apostrophe before it stays an apostrophe when read back. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    ControlListCsv(OutputStream out) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .setHeader(COLUMNS)
                .get();
        try {
            printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(ControlListRow row, Decision decision) {
        ControlListRow.Party party = row.party();
        ControlListRow.Item item = row.item();
        try {
            printer.printRecord(
                    text(party.code()),
                    text(party.name()),
                    text(party.type()),
                    text(party.postalCode()),
                    text(party.town()),
                    text(party.salesRepresentative()),
                    text(item.number()),
                    text(item.nature()),
                    Formats.date(item.date()),
                    Formats.date(item.dueDate()),
                    item.daysLate(),
                    text(item.paymentMethod()),
                    amount(item.amount()),
                    amount(item.balance()),
                    item.level(),
                    Formats.date(item.lastDunningDate()),
                    decision,
                    text(row.outcome().reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String value) {
        return value != null && FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    private static String amount(Amount amount) {
        return amount.toString().replace('.', ',');
    }

    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
