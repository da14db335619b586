package fr.relances.letter.statement;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What is open on a tiers at a day, in the order of the paper; a reminder of nothing. */
public record Statement(Letter.Recipient recipient, LocalDate date, List<StatementLine> lines) {

    public Statement {
        lines = List.copyOf(lines);
    }

    /** What fell due before the day. */
    public Amount overdue() {
        return sum(StatementLine::overdue);
    }

    /** What falls due on the day or later. */
    public Amount notDue() {
        return sum(line -> !line.credit() && !line.overdue());
    }

    /** Credits, as a negative amount. */
    public Amount credits() {
        return sum(StatementLine::credit);
    }

    public Amount balance() {
        return sum(line -> true);
    }

    /** What can be asked for on the day: what is overdue less the credits. */
    public Amount payable() {
        return overdue().plus(credits());
    }

    private Amount sum(Predicate<StatementLine> which) {
        return Amount.sum(lines.stream().filter(which).toList(), StatementLine::balance);
    }
}
