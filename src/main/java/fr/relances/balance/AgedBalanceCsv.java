package fr.relances.balance;

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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The aged balance as CSV, a line for each tiers; sums are left to the spreadsheet. */
final class AgedBalanceCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "date",
                    "code_tiers",
                    "nom",
                    "solde",
                    "non_echu",
                    "de_1_a_30_jours",
                    "de_31_a_60_jours",
                    "de_61_a_90_jours",
                    "plus_de_90_jours",
                    "a_valoir")
            .get();

    private AgedBalanceCsv() {}

    /** A file begins with a byte order mark, standard output does not. The stream stays open. */
    static void write(AgedBalance balance, OutputStream out, boolean byteOrderMark) {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (AgedCustomer customer : balance.customers()) {
                printer.print(Formats.date(balance.date()));
                printer.print(SafeCell.guard(customer.code()));
                printer.print(SafeCell.guard(customer.name()));
                printer.print(plain(customer.balance()));
                for (Amount amount : customer.amounts().amounts()) {
                    printer.print(plain(amount));
                }
                printer.println();
            }
            printer.flush();
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "balance.cut").causedBy(e);
        }
    }

    private static String plain(Amount amount) {
        return amount.toString().replace('.', ',');
    }
}
