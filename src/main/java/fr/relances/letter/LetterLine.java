package fr.relances.letter;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/**
 * One pièce of a letter. {@code balance} is the part that is dunned, negative for a credit; a credit has neither due
 * date (null) nor days late (0).
 */
public record LetterLine(
        String number,
        String nature,
        LocalDate date,
        LocalDate dueDate,
        boolean dueDateEstimated,
        long daysLate,
        Amount amount,
        Amount balance,
        int level,
        String paymentMethod) {}
