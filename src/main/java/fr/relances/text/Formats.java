package fr.relances.text;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, amounts and numbers are written in French, the same on screen, on paper and in messages. */
public final class Formats {

    /** Parts thousands and stands before the euro sign; no line breaks there. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private Formats() {}

    /** 31/12/2026; empty for null. */
    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** 31/12/2026 14:05; empty for null. */
    public static String dateTime(LocalDateTime moment) {
        return moment == null ? "" : DATE_TIME.format(moment);
    }

    /** 1er mars 2026, as a letter is dated. */
    public static String longDate(LocalDate date) {
        String text = LONG_DATE.format(date);
        return date.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /** 1 234,56 with no-break spaces, without a currency. */
    public static String amount(Amount amount) {
        String plain = amount.abs().toString();
        int point = plain.indexOf('.');
        return (amount.isNegative() ? "-" : "") + thousands(plain.substring(0, point)) + ","
                + plain.substring(point + 1);
    }

    /** 1 234,56 €. */
    public static String euros(Amount amount) {
        return amount(amount) + NO_BREAK_SPACE + "€";
    }

    /** 12 345, with no-break spaces. */
    public static String number(long number) {
        return (number < 0 ? "-" : "") + thousands(Long.toString(Math.abs(number)));
    }

    /** What stands in a message for an argument: dates, amounts and numbers as French people write them. */
    static Object printable(Object argument) {
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        if (argument instanceof LocalDateTime moment) {
            return dateTime(moment);
        }
        if (argument instanceof Amount amount) {
            return amount(amount);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return argument;
        }
        return String.valueOf(argument);
    }

    private static String thousands(String digits) {
        StringBuilder text = new StringBuilder(digits.length() + 4);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
