package fr.relances.importing.fec;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a FEC line by line for tests: tabs, the 18 columns of the law. */
final class FecText {

    static final String HEADER =
            "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
                    + "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
                    + "Montantdevise\tIdevise\n";

    private final StringBuilder text = new StringBuilder(HEADER);
    private int entry;

    /** An entry of the journal VE: what {@code customer} owes, and the sale. */
    FecText sale(String date, String customer, String reference, String amount, String letter) {
        return line("VE", date, "411000", customer, reference, "D" + amount, letter)
                .line("VE", date, "701000", "", reference, "C" + amount, "");
    }

    /** An entry of the journal BQ. */
    FecText payment(String date, String customer, String amount, String letter) {
        return line("BQ", date, "411000", customer, "VIR", "C" + amount, letter)
                .line("BQ", date, "512000", "", "VIR", "D" + amount, "");
    }

    /** A line of the journal AN; {@code amount} as D12,00 or C12,00. */
    FecText opening(String date, String customer, String reference, String amount, String letter) {
        return line("AN", date, "411000", customer, reference, amount, letter);
    }

    /** {@code others}: tiers, reference, amount as D12,00 or C12,00, letter. */
    FecText line(String journal, String date, String account, Object... others) {
        entry++;
        String customer = others[0].toString();
        String reference = others[1].toString();
        String amount = others[2].toString();
        boolean debit = amount.startsWith("D");
        List<String> who = List.of(
                account,
                account.equals("411000") ? "CLIENTS" : "Compte " + account,
                customer,
                customer.isEmpty() ? "" : "Tiers " + customer);
        List<String> how = List.of(
                debit ? amount.substring(1) : "0,00", debit ? "0,00" : amount.substring(1), others[3].toString());
        text.append(String.join("\t", journal, "Journal " + journal, String.valueOf(entry), date))
                .append('\t')
                .append(String.join("\t", who))
                .append('\t')
                .append(String.join("\t", reference, date, "Libellé " + reference))
                .append('\t')
                .append(String.join("\t", how))
                .append("\t\t\t\t\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    FecContent read() {
        return read(text.toString(), AccountChoice.USUAL);
    }

    static FecContent read(String text, AccountChoice accounts) {
        try {
            return FecReader.read(new StringReader(text), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
