package fr.relances.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.relances.amount.Amount;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.letter.statement.Statement;
import fr.relances.letter.statement.StatementLine;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open on a tiers at a day. */
class ReadStatementTest {

    private final TestDatabase db = TestDatabase.create();

    @BeforeEach
    void aTiers() {
        db.customer("DUPONT", 1)
                .item("LATE", "2026-10-01", "120.00", 1, "2026-10-20")
                .item("TODAY", "2026-11-24", "30.00")
                .item("NEXT", "2026-12-10", "50.00")
                .item("PAID", "2026-10-05", "0.00")
                .credit("A1", "2026-11-01", "20.00")
                .setItem("LATE", "disputed_amount = 15, promise_date = '2026-11-24', promise_amount = 40");
        TestBase.execute("UPDATE open_item SET amount = 80 WHERE number = 'PAID'");
        TestBase.execute("INSERT INTO item_movement (item_id, movement_date, amount, source, recorded_at, recorded_by)"
                + " SELECT id, '2026-11-10', 80, 'REGLEMENT', CURRENT_TIMESTAMP, 'x' FROM open_item"
                + " WHERE number = 'PAID'");
        db.customer("MARTIN", 0).item("OTHER", "2026-10-01", "70.00");
    }

    private Statement at(String date) {
        return new ReadStatement(db.database()).run("1", "DUPONT", LocalDate.parse(date));
    }

    @Test
    void holdsWhatIsOpenByDueDateThenCredits() {
        assertThat(at("2026-11-24").lines())
                .extracting(StatementLine::number, StatementLine::daysLate, StatementLine::dueDate)
                .containsExactly(
                        tuple("LATE", 54L, LocalDate.of(2026, 10, 1)),
                        tuple("TODAY", 0L, LocalDate.of(2026, 11, 24)),
                        tuple("NEXT", 0L, LocalDate.of(2026, 12, 10)),
                        tuple("A1", 0L, null));
    }

    @ParameterizedTest(name = "{0}: overdue, not due, credits, balance, payable: {1}")
    @CsvSource(textBlock = """
        2026-11-24, 120.00  80.00 -20.00 180.00 100.00
        2026-11-25, 150.00  50.00 -20.00 180.00 130.00
        2026-11-10, 120.00  80.00 -20.00 180.00 100.00
        2026-11-09, 200.00  30.00 -20.00 210.00 180.00
        2027-01-01, 200.00   0.00 -20.00 180.00 180.00
        """)
    void sumsAsOfTheDay(String date, String sums) {
        Statement statement = at(date);
        assertThat(Stream.of(
                        statement.overdue(),
                        statement.notDue(),
                        statement.credits(),
                        statement.balance(),
                        statement.payable()))
                .containsExactlyElementsOf(
                        Stream.of(sums.split(" +")).map(Amount::of).toList());
    }

    @Test
    void leavesOutWhatIsDatedLater() {
        TestBase.execute("UPDATE open_item SET item_date = '2026-11-25' WHERE number = 'NEXT'");
        assertThat(at("2026-11-24").lines()).extracting(StatementLine::number).containsExactly("LATE", "TODAY", "A1");
    }

    @Test
    void saysADisputeAndAPromiseUntilItsDayHasPassed() {
        StatementLine late = at("2026-11-24").lines().get(0);
        assertThat(late.disputed()).isEqualTo(Amount.of("15.00"));
        assertThat(late.promised()).isEqualTo(Amount.of("40.00"));
        assertThat(at("2026-11-25").lines().get(0).promiseDate()).isNull();
    }

    @Test
    void refusesATiersThatIsNotThere() {
        assertThatThrownBy(() -> new ReadStatement(db.database()).run("1", "NEMO", LocalDate.of(2026, 11, 24)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Le tiers NEMO n'existe pas");
    }
}
