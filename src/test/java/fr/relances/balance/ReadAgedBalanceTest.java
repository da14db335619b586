package fr.relances.balance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.importing.demo.LoadDemonstration;
import fr.relances.parameter.CreateEntity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aged balance on a real base. */
class ReadAgedBalanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final TestDatabase db = TestDatabase.create();
    private final ReadAgedBalance read = new ReadAgedBalance(db.database());

    private AgedBalance at(String date) {
        return read.run("1", LocalDate.parse(date));
    }

    /** Each tiers as code and amounts by age, credits last. */
    private static String text(AgedBalance balance) {
        return balance.customers().stream()
                .map(customer -> customer.code() + " "
                        + customer.amounts().amounts().stream()
                                .map(Amount::toString)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static void pay(String number, String date, String amount) {
        TestBase.execute("INSERT INTO item_movement (item_id, movement_date, amount, source, recorded_at, recorded_by)"
                + " SELECT id, '" + date + "', " + amount + ", 'REGLEMENT', CURRENT_TIMESTAMP, 'test' FROM open_item"
                + " WHERE number = '" + number + "'");
        TestBase.execute("UPDATE open_item SET balance = balance - (" + amount + ") WHERE number = '" + number + "'");
    }

    @Test
    void sumsByAgeAndDeductsCredits() {
        db.customer("DUPONT", 0)
                .item("F1", "2026-12-24", "1.00")
                .item("F2", "2026-11-20", "2.00")
                .item("F3", "2026-10-20", "4.00")
                .item("F4", "2026-09-20", "8.00")
                .item("F5", "2026-01-20", "16.00")
                .item("F6", "2026-02-20", "32.00")
                .credit("A1", "2026-11-01", "100.00");
        db.customer("MARTIN", 0);

        AgedBalance balance = at("2026-11-24");

        assertThat(text(balance)).isEqualTo("DUPONT 1.00 2.00 4.00 8.00 48.00 -100.00");
        assertThat(balance.customers().get(0).balance()).isEqualTo(Amount.of("-37.00"));
        assertThat(balance.total().overdue()).isEqualTo(Amount.of("62.00"));
    }

    @Test
    void givesTheBalanceOfAPastDay() {
        db.customer("DUPONT", 0).item("F1", "2026-10-31", "100.00").item("F2", "2026-12-31", "7.00");
        pay("F1", "2026-11-10", "30.00");
        pay("F1", "2026-11-20", "70.00");

        assertThat(text(at("2026-11-24"))).isEmpty();
        assertThat(text(at("2026-11-20"))).isEmpty();
        assertThat(text(at("2026-11-19"))).isEqualTo("DUPONT 0.00 70.00 0.00 0.00 0.00 0.00");
        assertThat(text(at("2026-11-10"))).isEqualTo("DUPONT 0.00 70.00 0.00 0.00 0.00 0.00");
        assertThat(text(at("2026-11-09"))).isEqualTo("DUPONT 0.00 100.00 0.00 0.00 0.00 0.00");
        assertThat(text(at("2026-10-01"))).isEqualTo("DUPONT 100.00 0.00 0.00 0.00 0.00 0.00");
        assertThat(text(at("2026-09-30"))).isEmpty();
        assertThat(text(at("2026-12-15"))).isEqualTo("DUPONT 7.00 0.00 0.00 0.00 0.00 0.00");
    }

    @Test
    void countsACreditAsItWasBeforeItWasUsedUp() {
        db.customer("DUPONT", 0).credit("A1", "2026-11-01", "40.00").item("F1", "2026-10-31", "40.00");
        pay("A1", "2026-11-15", "-40.00");
        pay("F1", "2026-11-15", "40.00");

        assertThat(text(at("2026-11-14"))).isEqualTo("DUPONT 0.00 40.00 0.00 0.00 0.00 -40.00");
        assertThat(at("2026-11-14").total().balance()).isEqualTo(Amount.ZERO);
        assertThat(text(at("2026-11-15"))).isEmpty();
    }

    @Test
    void countsAnInvoicePaidTwiceAsACredit() {
        db.customer("DUPONT", 0).item("F1", "2026-10-31", "40.00");
        pay("F1", "2026-11-15", "80.00");

        assertThat(text(at("2026-11-24"))).isEqualTo("DUPONT 0.00 0.00 0.00 0.00 0.00 -40.00");
    }

    @Test
    void ordersByNameAsADictionaryOrByBalance() {
        db.customer("C1", 0).set("name = 'Zoé'").item("F1", "2026-10-31", "5.00");
        db.customer("C2", 0).set("name = 'élan'").item("F2", "2026-10-31", "9.00");
        db.customer("C4", 0).set("name = 'Eau'").item("F4", "2026-10-31", "5.00");
        db.customer("C3", 0).set("name = 'eau'").credit("A1", "2026-10-31", "5.00");

        AgedBalance byName = at("2026-11-24");
        AgedBalance byBalance = byName.in(BalanceOrder.BALANCE);

        assertThat(byName.customers()).extracting(AgedCustomer::code).containsExactly("C3", "C4", "C2", "C1");
        assertThat(byBalance.customers()).extracting(AgedCustomer::code).containsExactly("C2", "C1", "C4", "C3");
        assertThat(byBalance.in(BalanceOrder.NAME)).isEqualTo(byName);
    }

    @Test
    void leavesOutOtherEntities() {
        new CreateEntity(db.database()).run("2", "Négoce");
        db.customer("DUPONT", 0).item("F1", "2026-10-31", "5.00");
        assertThat(read.run("2", DAY).customers()).isEmpty();
        assertThat(read.run("1", DAY).customers()).hasSize(1);
    }

    /** Pièces of the demonstration are dated up to a month ahead. */
    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-01-31"})
    void sumsToTheBalancesOfThePiecesToTheCent(LocalDate date) {
        new LoadDemonstration(db.database(), TestBase.session(DAY), Path.of("data", "demo")).run();

        AgedBalance balance = read.run("1", date);

        String sum = TestBase.rows("SELECT SUM(balance) FROM open_item WHERE item_date <= '" + date + "'")
                .get(0);
        assertThat(balance.total().balance()).isEqualTo(Amount.of(sum)).isNotEqualTo(Amount.ZERO);
        for (AgedCustomer customer : balance.customers()) {
            String own = TestBase.rows("SELECT SUM(balance) FROM open_item WHERE customer_code = '" + customer.code()
                            + "' AND item_date <= '" + date + "'")
                    .get(0);
            assertThat(customer.balance()).as(customer.code()).isEqualTo(Amount.of(own));
        }
    }
}
