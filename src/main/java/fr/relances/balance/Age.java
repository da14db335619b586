package fr.relances.balance;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** For how long a pièce has been due at the date of the balance; a credit has no age. */
public enum Age {
    NOT_DUE,
    TO_30,
    TO_60,
    TO_90,
    OVER_90,
    CREDIT;

    /** Overdue from the day after the due date (R3). Without a due date, or below zero, it is a credit (R8). */
    static Age of(LocalDate dueDate, Amount balance, LocalDate date) {
        if (dueDate == null || balance.isNegative()) {
            return CREDIT;
        }
        long days = ChronoUnit.DAYS.between(dueDate, date);
        if (days <= 0) {
            return NOT_DUE;
        }
        return days <= 30 ? TO_30 : days <= 60 ? TO_60 : days <= 90 ? TO_90 : OVER_90;
    }

    /** Whether it is part of what should have been paid by then. */
    public boolean overdue() {
        return this != NOT_DUE && this != CREDIT;
    }
}
