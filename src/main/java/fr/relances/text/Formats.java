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

    /** 31/12/2026; empty for null. By hand, because letters and lists write it by the million. */
    public static String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            return DATE.format(date);
        }
        StringBuilder text = new StringBuilder(10);
        twoDigits(text, date.getDayOfMonth()).append('/');
        twoDigits(text, date.getMonthValue()).append('/');
        return text.append(date.getYear()).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
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
        String plain = amount.toString();
        int point = plain.length() - 3;
        StringBuilder text = new StringBuilder(plain.length() + 4);
        int start = 0;
        if (plain.charAt(0) == '-') {
            text.append('-');
            start = 1;
        }
        thousands(text, plain, start, point);
        return text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /** 1 234,56 €. */
    public static String euros(Amount amount) {
        return amount(amount) + NO_BREAK_SPACE + "€";
    }

    /** 12 345, with no-break spaces. */
    public static String number(long number) {
        String plain = Long.toString(number);
        int start = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + 4).append(plain, 0, start);
        thousands(text, plain, start, plain.length());
        return text.toString();
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

    private static void thousands(StringBuilder text, String digits, int start, int end) {
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
    }
}
