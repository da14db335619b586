package fr.relances.importing;

import fr.relances.amount.Amount;
import fr.relances.text.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.DuplicateHeaderMode;

/** How the program writes CSV: semicolons, CRLF, quotes where needed, and texts that no spreadsheet runs. */
public final class CsvText {

    /** UTF-8's byte order mark, which makes spreadsheets read accents; files begin with it, standard output doesn't. */
    public static final String MARK = "\ufeff";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /** A text that a spreadsheet may take for a formula, or that was written like one of those. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);

    private static final Pattern SAFE_FORMULA = Pattern.compile("'+[=+\\-@\\t].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    public CsvText(Appendable out) {
        try {
            printer = new CSVPrinter(out, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One record; every text of unknown content passes {@link #safe} before. */
    public void row(Iterable<String> values) {
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An apostrophe before what begins like a formula; {@link #read} takes it off again. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #safe}. */
    public static String read(String cell) {
        return SAFE_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** 1234,56: comma, no thousands separators. */
    public static String amount(Amount amount) {
        return amount.toString().replace('.', ',');
    }

    /** 31/12/2026; empty for null. */
    public static String date(LocalDate date) {
        return Formats.date(date);
    }
}
