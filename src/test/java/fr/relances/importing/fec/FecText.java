package fr.relances.importing.fec;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

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

    FecText line(String journal, String date, String account, Object... others) {
        entry++;
        String customer = others[0].toString();
        String reference = others[1].toString();
        String amount = others[2].toString();
        String letter = others[3].toString();
        String value = amount.substring(1);
        boolean debit = amount.startsWith("D");
        text.append(String.join(
                        "\t",
                        journal,
                        "Journal " + journal,
                        String.valueOf(entry),
                        date,
                        account,
                        account.equals("411000") ? "CLIENTS" : "Compte " + account,
                        customer,
                        customer.isEmpty() ? "" : "Tiers " + customer,
                        reference,
                        date,
                        "Libellé " + reference,
                        debit ? value : "0,00",
                        debit ? "0,00" : value,
                        letter,
                        "",
                        "",
                        "",
                        ""))
                .append('\n');
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
