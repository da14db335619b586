package fr.relances.customer;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a tiers has to pay: a number of days, the same carried on to the end of its month (FDM), or a fixed day of the
 * year ({@code fixedDay}, else null).
 */
public record PaymentTerms(int days, boolean endOfMonth, MonthDay fixedDay) {

    /** What holds for a tiers without terms (C. com. L441-10 I: thirty days where nothing was agreed). */
    public static final PaymentTerms USUAL = new PaymentTerms(30, false, null);

    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})(?:J(FDM)?)?");
    private static final Pattern FIXED = Pattern.compile("AU(\\d{1,2})/(\\d{1,2})");

    /** 30J, 30JFDM, AU 30/09, or a bare number of days, blanks and case aside; empty: that is none. */
    public static Optional<PaymentTerms> parse(String text) {
        String typed = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) {
            return Optional.of(new PaymentTerms(Integer.parseInt(days.group(1)), days.group(2) != null, null));
        }
        Matcher fixed = FIXED.matcher(typed);
        return fixed.matches()
                ? fixed(Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)))
                : Optional.empty();
    }

    /** A fixed day is the next one on or after {@code itemDate}; FDM is the end of the month that the days lead into. */
    public LocalDate dueDate(LocalDate itemDate) {
        if (fixedDay != null) {
            LocalDate sameYear = fixedDay.atYear(itemDate.getYear());
            return sameYear.isBefore(itemDate) ? fixedDay.atYear(itemDate.getYear() + 1) : sameYear;
        }
        LocalDate due = itemDate.plusDays(days);
        return endOfMonth ? due.with(TemporalAdjusters.lastDayOfMonth()) : due;
    }

    /** As it is stored and exported; {@link #parse} reads it back. */
    public String text() {
        if (fixedDay != null) {
            return "AU %02d/%02d".formatted(fixedDay.getDayOfMonth(), fixedDay.getMonthValue());
        }
        return days + (endOfMonth ? "JFDM" : "J");
    }

    private static Optional<PaymentTerms> fixed(int day, int month) {
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return exists ? Optional.of(new PaymentTerms(0, false, MonthDay.of(month, day))) : Optional.empty();
    }
}
