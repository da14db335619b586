package fr.relances.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditCustomerTest {

    private static final Session SESSION = TestDatabase.session("2026-11-24");

    private TestDatabase db;
    private EditCustomer edit;
    private ReadCustomer read;

    @BeforeEach
    void aTiers() {
        db = TestDatabase.create().customerType("PRO").salesRepresentative("A1");
        db.customer("DUPONT", 1).set("last_dunning_date = '2026-10-01'");
        edit = new EditCustomer(db.database(), SESSION);
        read = new ReadCustomer(db.database());
    }

    private Customer stored(String code) {
        return read.run("1", code).customer();
    }

    private Customer store(UnaryOperator<Customer> change) {
        Customer seen = stored("DUPONT");
        return edit.run("1", seen, change.apply(seen));
    }

    private static String changes() {
        return String.join(
                "\n", TestBase.rows("SELECT kind, old_value, new_value, operator_name FROM change_record ORDER BY id"));
    }

    @Test
    void createsAFicheWithAllThatWasTyped() {
        Customer wanted = Fiches.whole("NOUVEAU");
        Customer created = edit.run("1", Customer.blank(), wanted);
        assertThat(created).isEqualTo(stored("NOUVEAU"));
        assertThat(created.classing()).isEqualTo(wanted.classing());
        assertThat(created.address()).isEqualTo(wanted.address());
        assertThat(created.contact()).isEqualTo(wanted.contact());
        assertThat(created.accounting()).isEqualTo(new Customer.Accounting("411N", "30JFDM", false, true));
        assertThat(created.standing()).isEqualTo(new Customer.Standing(2, LocalDate.of(2026, 10, 1), true));
        assertThat(created.pause()).isEqualTo(wanted.pause());
        assertThat(created.proceedings().claimDeadline()).isEqualTo("2026-12-20");
        assertThat(created.stamp().by()).isEqualTo("dupont");
        assertThat(changes()).isEqualTo("FICHE||Nouveau SARL|dupont");
    }

    @Test
    void recordsWhoChangedWhatAndMarksALevelSetByHand() {
        Customer after = store(seen -> Fiches.withStanding(seen, 2, LocalDate.of(2026, 11, 2)));
        assertThat(after.standing()).isEqualTo(new Customer.Standing(2, LocalDate.of(2026, 11, 2), true));
        assertThat(after.stamp().version()).isEqualTo(1);
        assertThat(changes()).isEqualTo("""
                FICHE LEVEL|1|2|dupont
                FICHE LAST_DUNNING_DATE|01/10/2026|02/11/2026|dupont""");
    }

    @Test
    void clearsTheDateAtLevelZero() {
        assertThat(store(seen -> Fiches.withStanding(seen, 0, LocalDate.of(2026, 11, 2)))
                        .standing())
                .isEqualTo(new Customer.Standing(0, null, true));
    }

    @Test
    void remembersThatTheBoxWasMovedByHand() {
        Customer after = store(seen -> Fiches.withBox(seen, false));
        assertThat(after.accounting().dunnable()).isFalse();
        assertThat(after.accounting().dunnableByHand()).isTrue();
        assertThat(after.standing().byHand()).isFalse();
    }

    @Test
    void storesNothingWhereNothingChanged() {
        assertThat(store(seen -> seen).stamp().version()).isZero();
        assertThat(changes()).isEmpty();
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        Customer seen = stored("DUPONT");
        store(other -> Fiches.withBox(other, false));
        assertThatThrownBy(() -> edit.run("1", seen, Fiches.withStanding(seen, 2, null)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("DUPONT a été modifiée entre-temps par ");
        assertThat(stored("DUPONT").standing().level()).isEqualTo(1);
    }

    @Test
    void refusesACodeThatIsTaken() {
        assertThatThrownBy(() -> edit.run("1", Customer.blank(), Fiches.whole("DUPONT")))
                .hasMessageContaining("Le code DUPONT est déjà");
    }

    @Test
    void refusesATypeOrAnAtcThatIsNotThere() {
        assertThatThrownBy(() -> store(seen -> Fiches.withClassing(seen, "XXX", "")))
                .hasMessageContaining("type de tiers XXX");
        assertThatThrownBy(() -> store(seen -> Fiches.withClassing(seen, "", "ZZ")))
                .hasMessageContaining("ATC ZZ");
    }

    @Test
    void refusesWhatTheChecksRefuse() {
        assertThatThrownBy(() -> edit.run("1", Customer.blank(), Fiches.whole("DEUX MOTS")))
                .hasMessageContaining("Fiche non enregistrée. « DEUX MOTS »");
    }
}
