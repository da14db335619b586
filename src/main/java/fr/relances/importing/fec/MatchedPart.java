package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A part with what matching has taken from it, by date; balance = amount - movements at every moment. */
final class MatchedPart {

    private final Part part;
    private final SortedMap<LocalDate, Amount> movements = new TreeMap<>();
    private Amount balance;
    private Residue doubt;

    MatchedPart(Part part) {
        this.part = part;
        this.balance = part.amount();
    }

    Part part() {
        return part;
    }

    Amount balance() {
        return balance;
    }

    SortedMap<LocalDate, Amount> movements() {
        return Collections.unmodifiableSortedMap(movements);
    }

    /** The letter group that does not balance and has touched this part; null where its attribution is certain. */
    Residue doubt() {
        return doubt;
    }

    void doubt(Residue residue) {
        this.doubt = residue;
    }

    void take(LocalDate date, Amount amount) {
        movements.merge(date, amount, Amount::plus);
        balance = balance.minus(amount);
    }
}
