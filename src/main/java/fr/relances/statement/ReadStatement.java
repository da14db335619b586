package fr.relances.statement;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.letter.Letter;
import fr.relances.letter.statement.Statement;
import fr.relances.letter.statement.StatementLine;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Use case: all that is open on a tiers at a day, due or not. Changes nothing. */
public final class ReadStatement {

    /** What is owed by due date, then credits by date; ties by date and number. */
    private static final Comparator<StatementLine> ORDER = Comparator.comparing(StatementLine::credit)
            .thenComparing(ReadStatement::lastDay)
            .thenComparing(StatementLine::date)
            .thenComparing(StatementLine::number);

    private final Database database;

    public ReadStatement(Database database) {
        this.database = database;
    }

    /** A code that is not there is refused; a day to come ages the pièces of today, if nothing is paid. */
    public Statement run(String entityCode, String code, LocalDate date) {
        return database.read(StatementMapper.class, mapper -> {
            StatementMapper.Party party = mapper.findParty(entityCode, code).stream()
                    .findFirst()
                    .orElseThrow(() -> new OperatorException("dunning.customer.unknown", code));
            List<StatementLine> lines = mapper.findItems(entityCode, code, date).stream()
                    .filter(item -> !item.balance().isZero())
                    .map(item -> line(item, date))
                    .sorted(ORDER)
                    .toList();
            return new Statement(recipient(party), date, lines);
        });
    }

    private static Letter.Recipient recipient(StatementMapper.Party party) {
        Letter.Address address = new Letter.Address(
                party.address1(),
                party.address2(),
                party.address3(),
                party.postalCode(),
                party.town(),
                party.country());
        return new Letter.Recipient(party.code(), party.name(), address, "", null);
    }

    /** R3, R8 and R9: a credit has no due date, and a promise stands until its day has passed. */
    private static StatementLine line(StatementMapper.Item item, LocalDate date) {
        boolean credit = item.balance().isNegative();
        LocalDate due = item.dueDate() == null ? item.itemDate() : item.dueDate();
        boolean promised =
                !credit && item.promiseDate() != null && !item.promiseDate().isBefore(date);
        return new StatementLine(
                item.number(),
                item.nature(),
                item.itemDate(),
                credit ? null : due,
                credit ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, date)),
                item.amount(),
                item.balance(),
                credit ? Amount.ZERO : item.disputedAmount(),
                promised ? item.promiseDate() : null,
                promised ? item.promiseAmount() : Amount.ZERO);
    }

    private static LocalDate lastDay(StatementLine line) {
        return line.credit() ? line.date() : line.dueDate();
    }
}
