package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What each journal is used for, learnt from all lines of the file: sales, and the entries that open a year. */
final class Journals {

    private static final Pattern OPENING_CODE =
            Pattern.compile("A\\.?N\\.?|R\\.?A\\.?N\\.?|AN[0-9OV]|ANOU.*|RAN.*|OUV.*");
    private static final Pattern OPENING_LABEL =
            Pattern.compile(".*(A[ -]?NOUVEAU|REPORTS? A|OUVERTURE|BALANCE INITIALE).*");
    private static final Pattern OPENING_LINE =
            Pattern.compile(".*(\\bA[ -]?NOUVEAU|SOLDE D.OUVERTURE|REPORT A NOUV).*");
    private static final Pattern SALES_CODE = Pattern.compile("V(?!IR).*");
    private static final Pattern SALES_LABEL = Pattern.compile(".*(VENTE|FACTUR).*");

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Boolean> openingLabels = new HashMap<>();
    private LocalDate first;
    private LocalDate last;

    /** What the lines of a journal have in common. */
    private static final class Use {
        private String label = "";
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private boolean capital;
        private boolean profitOrLoss;
        private int customerDebits;
    }

    void see(LedgerLine line, boolean customer) {
        Use use = uses.computeIfAbsent(line.entry().journal().code(), code -> new Use());
        LocalDate date = line.entry().date();
        use.label = line.entry().journal().label();
        use.first = date.isBefore(use.first) ? date : use.first;
        use.last = date.isAfter(use.last) ? date : use.last;
        char kind = line.account().code().charAt(0);
        use.capital |= kind == '1';
        use.profitOrLoss |= kind == '6' || kind == '7';
        use.customerDebits += customer && line.signed().compareTo(Amount.ZERO) > 0 ? 1 : 0;
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
    }

    /** Of all entries; null while there is none. */
    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Whether the line carries on a balance of the year before. */
    boolean isOpening(LedgerLine line) {
        if (openingJournal(line.entry().journal().code())) {
            return true;
        }
        return line.entry().date().equals(first)
                && openingLabels.computeIfAbsent(
                        line.label(),
                        label -> OPENING_LINE.matcher(plain(label)).matches());
    }

    /** The journals that sell: the one with most debits of customers, and those that are called so. */
    Set<String> sales() {
        Set<String> sales = new HashSet<>();
        int most = 0;
        String busiest = "";
        for (Map.Entry<String, Use> journal : uses.entrySet()) {
            Use use = journal.getValue();
            if (openingJournal(journal.getKey())) {
                continue;
            }
            if (SALES_CODE.matcher(plain(journal.getKey())).matches()
                    || SALES_LABEL.matcher(plain(use.label)).matches()) {
                sales.add(journal.getKey());
            }
            boolean busier = use.customerDebits > most
                    || use.customerDebits == most && journal.getKey().compareTo(busiest) < 0;
            if (use.customerDebits > 0 && busier) {
                most = use.customerDebits;
                busiest = journal.getKey();
            }
        }
        sales.add(busiest);
        return sales;
    }

    private boolean openingJournal(String code) {
        Use use = uses.get(code);
        if (use.profitOrLoss) {
            return false;
        }
        boolean called = OPENING_CODE.matcher(plain(code)).matches()
                || OPENING_LABEL.matcher(plain(use.label)).matches();
        boolean opensTheYear = use.capital && use.first.equals(first) && use.last.equals(first);
        return called || opensTheYear;
    }

    /** Capitals without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .strip();
    }
}
