package fr.relances.dunning.run;

import fr.relances.amount.Amount;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import fr.relances.text.SafeCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The history as CSV: a line for each tiers of each edition. */
public final class HistoryCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "edition",
                    "date_relance",
                    "niveau",
                    "etat",
                    "cloture",
                    "operateur",
                    "code_tiers",
                    "nom",
                    "decision",
                    "motif",
                    "montant",
                    "a_valoir",
                    "net",
                    "pages",
                    "annule")
            .get();

    private HistoryCsv() {}

    /** A file begins with a byte order mark, standard output does not. The stream stays open. */
    public static void write(
            OutputStream out, boolean byteOrderMark, List<HistoryRun> runs, List<HistoryCustomer> customers) {
        Map<Long, HistoryRun> byNumber = new HashMap<>();
        runs.forEach(run -> byNumber.put(run.number(), run));
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (HistoryCustomer customer : customers) {
                print(printer, byNumber.get(customer.number()), customer);
            }
            printer.flush();
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "history.csv.cut").causedBy(e);
        }
    }

    private static void print(CSVPrinter printer, HistoryRun run, HistoryCustomer customer) throws IOException {
        printer.printRecord(
                run.number(),
                Formats.date(run.dunningDate()),
                run.level(),
                run.stateText(),
                Formats.dateTime(run.closedAt()),
                SafeCell.guard(run.operatorName()),
                SafeCell.guard(customer.code()),
                SafeCell.guard(customer.name()),
                customer.decision(),
                SafeCell.guard(customer.reason()),
                plain(customer.debit()),
                plain(customer.credit()),
                plain(customer.net()),
                customer.pageCount(),
                customer.undone() ? "O" : "N");
    }

    private static String plain(Amount amount) {
        return amount.toString().replace('.', ',');
    }
}
