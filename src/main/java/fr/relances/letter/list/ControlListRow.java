package fr.relances.letter.list;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** One pièce of the control list, with its tiers and what was decided about it. */
public record ControlListRow(Party party, Item item, Outcome outcome) {

    /** The tiers; empty texts where the fiche has none. */
    public record Party(
            String code, String name, String type, String postalCode, String town, String salesRepresentative) {}

    /** The pièce; a credit has no due date (null) and 0 days late; the last dunning date is null before the first. */
    public record Item(
            String number,
            String nature,
            LocalDate date,
            LocalDate dueDate,
            long daysLate,
            String paymentMethod,
            Amount amount,
            Amount balance,
            int level,
            LocalDate lastDunningDate) {}

    /**
     * {@code dunned} is the part that is claimed, negative for a deducted credit, zero for a pièce set aside;
     * {@code reason} is the French text of why it is set aside, else empty.
     */
    public record Outcome(boolean setAside, Amount dunned, String reason) {}
}
