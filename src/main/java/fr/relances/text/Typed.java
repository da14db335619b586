package fr.relances.text;

import fr.relances.amount.Amount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and amounts as operators and exports write them; empty means: that is none. */
public final class Typed {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern RELATIVE = Pattern.compile("j?([+-]\\d{1,4})");
    private static final Pattern AMOUNT = Pattern.compile("[+-]?(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d{1,2})?");

    private static final int WHOLE_DATE = 10;
    private static final Pattern HALF_A_DATE = Pattern.compile("[\\d/.+jJfF-]*");

    private Typed() {}

    /** 31/12/2026, 2026-12-31: the absolute dates that files and commands may hold. */
    public static Optional<LocalDate> absoluteDate(String text) {
        Matcher slashed = SLASHED.matcher(text.strip());
        if (slashed.matches()) {
            return date(slashed.group(3), slashed.group(2), slashed.group(1));
        }
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** Whether a date may still come of it: what is too long for one, or has a sign that none has, is a mistake. */
    public static boolean maybeDate(String typed) {
        return typed.length() < WHOLE_DATE && HALF_A_DATE.matcher(typed).matches();
    }

    /** Absolute, or 241126, j, f (end of month), j-45, +7, counted from {@code today}. */
    public static Optional<LocalDate> date(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("j")) {
            return Optional.of(today);
        }
        if (typed.equals("f")) {
            return Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
        }
        Matcher relative = RELATIVE.matcher(typed);
        if (relative.matches()) {
            return Optional.of(today.plusDays(Integer.parseInt(relative.group(1))));
        }
        Matcher digits = DIGITS.matcher(typed);
        return digits.matches() ? date(digits.group(3), digits.group(2), digits.group(1)) : absoluteDate(typed);
    }

    /** 1234,56, 1234.56 or 1 234,56 with any space; more than two decimals or thirteen digits is none. */
    public static Optional<Amount> amount(String text) {
        String typed = text.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        if (!AMOUNT.matcher(typed).matches()) {
            return Optional.empty();
        }
        Amount amount = new Amount(new BigDecimal(typed.replace(" ", "").replace(',', '.')));
        return amount.abs().compareTo(Amount.MAXIMUM) > 0 ? Optional.empty() : Optional.of(amount);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    year.length() == 2 ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
