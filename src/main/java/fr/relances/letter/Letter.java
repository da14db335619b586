package fr.relances.letter;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.List;

/**
 * What one tiers is to be told: already decided, not yet laid out. {@code otherClaimed} is what earlier runs already
 * claim of this tiers (R5); debits and credits stand in the order of the table.
 */
public record Letter(Recipient recipient, List<LetterLine> debits, List<LetterLine> credits, Amount otherClaimed) {

    public Letter {
        debits = List.copyOf(debits);
        credits = List.copyOf(credits);
    }

    /** The sum of the dunned parts of the debits. */
    public Amount debit() {
        return Amount.sum(debits, LetterLine::balance);
    }

    /** The sum of the credits, as a positive amount. */
    public Amount credit() {
        return Amount.sum(credits, LetterLine::balance).negate();
    }

    public Amount net() {
        return debit().minus(credit());
    }

    /** Whom it goes to; empty texts where the fiche has none, {@code lastDunningDate} null before the first. */
    public record Recipient(
            String code, String name, Address address, String salesRepresentative, LocalDate lastDunningDate) {}

    /** A postal address; empty texts where the fiche has none. */
    public record Address(
            String address1, String address2, String address3, String postalCode, String town, String country) {}
}
