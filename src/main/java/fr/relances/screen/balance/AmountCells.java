package fr.relances.screen.balance;

import fr.relances.amount.Amount;
import fr.relances.text.Formats;
import java.math.RoundingMode;

/** Amounts in few cells: closer together when they are wide, and never cut into another amount. */
final class AmountCells {

    private AmountCells() {}

    /** To the cent; empty for zero. */
    static String cents(Amount amount, int cells) {
        return amount.isZero() ? "" : fitting(Formats.amount(amount), cells);
    }

    /** Rounded to whole euros; empty for zero. */
    static String euros(Amount amount, int cells) {
        long euros = amount.value().setScale(0, RoundingMode.HALF_UP).longValueExact();
        return amount.isZero() ? "" : fitting(Formats.number(euros), cells);
    }

    private static String fitting(String text, int cells) {
        if (text.length() <= cells) {
            return text;
        }
        String closer = text.replace(String.valueOf(Formats.NO_BREAK_SPACE), "");
        return closer.length() <= cells ? closer : "#".repeat(cells);
    }
}
