package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A whole pièce; null dates and empty texts where nothing is stored. */
public record OpenItem(
        long id,
        String entityCode,
        Label label,
        Terms terms,
        Amount amount,
        Amount balance,
        Standing standing,
        Dispute dispute,
        Promise promise,
        String toCheck,
        Stamp stamp) {

    /** What it is and whose. */
    public record Label(
            String customerCode, String customerName, String siteCode, String number, String nature, String source) {}

    /** A credit has no due date; one that was inferred is estimated. */
    public record Terms(LocalDate itemDate, LocalDate dueDate, boolean estimated, String paymentMethod) {}

    /** How far it was dunned, and when last. */
    public record Standing(int level, LocalDate lastDunningDate) {}

    /** R9: an amount of zero is no dispute. */
    public record Dispute(Amount amount, String reason) {

        public static final Dispute NONE = new Dispute(Amount.ZERO, "");
    }

    /** R32: without a date there is none, and the amount is zero. */
    public record Promise(LocalDate date, Amount amount, String takenBy) {

        public static final Promise NONE = new Promise(null, Amount.ZERO, "");

        public boolean stands() {
            return date != null;
        }
    }

    /** What the row was when it was read. */
    public record Stamp(int version, LocalDateTime at, String by) {}

    /** Whether something is left to be paid; a credit never. */
    public boolean payable() {
        return balance.isPositive();
    }

    /** Only a due date that was inferred is anybody's to confirm. */
    public boolean dueDateToConfirm() {
        return terms.estimated() && terms.dueDate() != null;
    }
}
