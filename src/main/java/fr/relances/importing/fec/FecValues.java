package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and amounts as a FEC writes them; empty means: that is none. It remembers dates, which come by thousands. */
final class FecValues {

    private static final Pattern DATE = Pattern.compile("(19|20)\\d{6}");
    private static final Pattern NO_DATE = Pattern.compile("0{1,8}");

    /** Up to two decimals, or more that are only zeros past the second; three could as well part thousands. */
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,40}([.,](\\d{0,2}|\\d{2}00{1,10}))?");

    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();

    /** AAAAMMJJ. */
    Optional<LocalDate> date(String text) {
        return dates.computeIfAbsent(text, FecValues::parse);
    }

    /** Nothing, or zeros for nothing, as some programs fill a date that there isn't. */
    static boolean isNoDate(String text) {
        return text.isEmpty() || NO_DATE.matcher(text).matches();
    }

    /** Nothing is zero. */
    static Optional<Amount> amount(String text) {
        if (text.isEmpty()) {
            return Optional.of(Amount.ZERO);
        }
        String digits = text.indexOf(' ') < 0 && text.indexOf('\u00a0') < 0 && text.indexOf('\u202f') < 0
                ? text
                : text.replaceAll("[ \u00a0\u202f]", "");
        if (!AMOUNT.matcher(digits).matches()) {
            return Optional.empty();
        }
        Amount amount = new Amount(new BigDecimal(digits.replace(',', '.')));
        return amount.abs().compareTo(Amount.MAXIMUM) > 0 ? Optional.empty() : Optional.of(amount);
    }

    private static Optional<LocalDate> parse(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        try {
            return Optional.of(LocalDate.of(number / 10000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
