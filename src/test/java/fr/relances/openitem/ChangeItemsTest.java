package fr.relances.openitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestCustomer;
import fr.relances.dunning.TestDatabase;
import fr.relances.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator does to a pièce, on the real base. */
class ChangeItemsTest {

    private static final Session SESSION = TestDatabase.session("2026-11-24");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Database database;
    private TestCustomer customer;
    private RecordPayment pay;

    @BeforeEach
    void aTiersAtLevelTwo() {
        TestDatabase db = TestDatabase.create();
        database = db.database();
        customer = db.customer("DUPONT", 2)
                .set("last_dunning_date = '2026-10-20', name = 'EARL Dupont'")
                .item("F1", "2026-09-01", "100.00", 2, "2026-10-20")
                .item("F2", "2026-10-01", "50.00", 1, "2026-10-20")
                .credit("A1", "2026-11-01", "20.00");
        pay = new RecordPayment(database, SESSION, new LowerLevels(SESSION));
    }

    private ReadOpenItem.Detail detail(String number) {
        String id = TestBase.rows("SELECT id FROM open_item WHERE number = '" + number + "'")
                .get(0);
        return new ReadOpenItem(database).run("1", Long.parseLong(id));
    }

    private OpenItem item(String number) {
        return detail(number).item();
    }

    private List<LevelFall> pay(String number, String amount) {
        return pay.run(item(number), Amount.of(amount), TODAY, "virement");
    }

    @Test
    void aPartPaymentLowersTheBalanceAndLeavesTheLevels() {
        assertThat(pay("F1", "40")).isEmpty();
        assertThat(item("F1").balance()).isEqualTo(Amount.of("60"));
        assertThat(item("F1").stamp().version()).isEqualTo(1);
        assertThat(detail("F1").movements())
                .containsExactly(
                        new Movement(TODAY, Amount.of("40"), "REGLEMENT", "virement", SESSION.now(), "dupont"));
        assertThat(fiche()).isEqualTo("2|2026-10-20");
    }

    @Test
    void aFullPaymentLetsTheFicheFall() {
        assertThat(pay("F1", "100")).containsExactly(new LevelFall("DUPONT", "EARL Dupont", 2, 1));
        assertThat(pay("F2", "50")).containsExactly(new LevelFall("DUPONT", "EARL Dupont", 1, 0));
        assertThat(fiche()).isEqualTo("0|");
    }

    @Test
    void aPaymentAboveTheBalanceIsRefused() {
        assertThatThrownBy(() -> pay("F1", "100.01")).hasMessageContaining("dépasse le solde");
        assertThatThrownBy(() -> pay("F1", "0")).hasMessageContaining("au-dessus de zéro");
        assertThatThrownBy(() -> pay("A1", "5")).hasMessageContaining("dépasse le solde");
        assertThatThrownBy(() -> pay.run(item("F1"), Amount.of("1"), TODAY.plusDays(1), ""))
                .hasMessageContaining("après aujourd'hui");
        assertThatThrownBy(() -> pay.run(item("F1"), Amount.of("1"), LocalDate.of(2026, 8, 1), ""))
                .hasMessageContaining("avant la date de la pièce");
    }

    @Test
    void aPaymentOfWhatSomebodyElsePaidMeanwhileIsRefused() {
        OpenItem seen = item("F1");
        pay("F1", "60");
        assertThatThrownBy(() -> pay.run(seen, Amount.of("60"), TODAY, "")).hasMessageContaining("entre-temps");
        assertThat(item("F1").balance()).isEqualTo(Amount.of("40"));
        assertThat(detail("F1").movements()).hasSize(1);
    }

    @Test
    void aDisputeIsNeverAboveWhatIsLeft() {
        DisputeItem dispute = new DisputeItem(database, SESSION);
        dispute.run(item("F1"), new OpenItem.Dispute(Amount.of("80"), "marchandise abîmée"));
        assertThat(item("F1").dispute()).isEqualTo(new OpenItem.Dispute(Amount.of("80"), "marchandise abîmée"));
        pay("F1", "40");
        assertThat(item("F1").dispute().amount()).isEqualTo(Amount.of("60"));
        assertThatThrownBy(() -> dispute.run(item("F1"), new OpenItem.Dispute(Amount.of("61"), "x")))
                .hasMessageContaining("dépasse le solde");
        assertThatThrownBy(() -> dispute.run(item("F1"), new OpenItem.Dispute(Amount.of("6"), " ")))
                .hasMessageContaining("Dites le motif");
        dispute.run(item("F1"), new OpenItem.Dispute(Amount.ZERO, "réglé"));
        assertThat(item("F1").dispute()).isEqualTo(OpenItem.Dispute.NONE);
        assertThat(detail("F1").changes())
                .extracting(ItemChange::kind, ItemChange::before, ItemChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LITIGE", "", "80,00 en litige : marchandise abîmée"),
                        org.assertj.core.groups.Tuple.tuple("LITIGE", "60,00 en litige : marchandise abîmée", ""));
    }

    @Test
    void aPromiseIsTakenKeptOrDropped() {
        PromisePayment promise = new PromisePayment(database, SESSION);
        promise.run(item("F1"), new OpenItem.Promise(TODAY, Amount.of("100"), ""));
        assertThat(item("F1").promise()).isEqualTo(new OpenItem.Promise(TODAY, Amount.of("100"), "dupont"));
        pay("F1", "30");
        assertThat(item("F1").promise()).isEqualTo(new OpenItem.Promise(TODAY, Amount.of("70"), "dupont"));
        pay("F1", "70");
        assertThat(item("F1").promise()).isEqualTo(OpenItem.Promise.NONE);
        assertThat(detail("F1").changes().get(1).after()).isEqualTo("tenue");
        promise.run(item("F2"), new OpenItem.Promise(TODAY, Amount.of("10"), "Anne"));
        promise.run(item("F2"), OpenItem.Promise.NONE);
        assertThat(item("F2").promise()).isEqualTo(OpenItem.Promise.NONE);
    }

    @Test
    void aPaymentAfterThePromisedDayFindsThePromiseBroken() {
        customer.setItem("F1", "promise_date = '2026-11-20', promise_amount = 100, promise_taken_by = 'Anne'");
        pay("F1", "30");
        assertThat(item("F1").promise()).isEqualTo(OpenItem.Promise.NONE);
        assertThat(detail("F1").changes())
                .extracting(ItemChange::before, ItemChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "100,00 promis pour le 20/11/2026, pris par Anne", "rompue"));
    }

    @Test
    void settlingTakesTheRestWithItsReasonOfACreditToo() {
        SettleItem settle = new SettleItem(database, SESSION, new LowerLevels(SESSION));
        customer.setItem(
                "F1",
                "disputed_amount = 10, dispute_reason = 'x', promise_date = '2026-12-01',"
                        + " promise_amount = 100, promise_taken_by = 'Anne'");
        assertThat(settle.run(item("F1"), "perte")).hasSize(1);
        assertThat(item("F1").balance()).isEqualTo(Amount.ZERO);
        assertThat(item("F1").dispute()).isEqualTo(OpenItem.Dispute.NONE);
        assertThat(item("F1").promise()).isEqualTo(OpenItem.Promise.NONE);
        settle.run(item("A1"), "remboursé");
        assertThat(detail("A1").movements())
                .extracting(Movement::amount, Movement::source, Movement::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Amount.of("-20"), "SOLDE", "remboursé"));
        assertThatThrownBy(() -> settle.run(item("F1"), "x")).hasMessageContaining("déjà soldée");
        assertThatThrownBy(() -> settle.run(item("F2"), " ")).hasMessageContaining("Dites le motif");
        assertThat(TestBase.rows("SELECT number FROM open_item i WHERE amount - balance <> (SELECT"
                        + " COALESCE(SUM(m.amount), 0) FROM item_movement m WHERE m.item_id = i.id)"))
                .isEmpty();
    }

    @Test
    void anEstimatedDueDateIsConfirmedOrCorrectedOnce() {
        ConfirmDueDate confirm = new ConfirmDueDate(database, SESSION);
        customer.setItem("F1", "due_date_estimated = TRUE");
        assertThatThrownBy(() -> confirm.run(item("F1"), LocalDate.of(2026, 8, 1)))
                .hasMessageContaining("avant la date de la pièce");
        confirm.run(item("F1"), LocalDate.of(2026, 9, 15));
        assertThat(item("F1").terms().dueDate()).isEqualTo("2026-09-15");
        assertThat(item("F1").terms().estimated()).isFalse();
        assertThat(detail("F1").changes())
                .extracting(ItemChange::kind, ItemChange::before, ItemChange::after, ItemChange::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "ECHEANCE", "01/09/2026 (estimée)", "15/09/2026", "dupont"));
        assertThatThrownBy(() -> confirm.run(item("F1"), TODAY)).hasMessageContaining("rien à confirmer");
    }

    @Test
    void findsOpenOrSettledPiecesOfAllOrOneTiers() {
        pay("F1", "100");
        FindOpenItems find = new FindOpenItems(database);
        ItemQuery open = ItemQuery.open("1");
        assertThat(find.run(open)).extracting(ItemRow::number).containsExactly("F2", "A1");
        assertThat(find.run(open.other())).extracting(ItemRow::number).containsExactly("F1");
        assertThat(find.run(ItemQuery.openOf("1", "DUPONT"))).hasSize(2);
        assertThat(find.run(ItemQuery.openOf("1", "AUTRE"))).isEmpty();
        assertThat(find.run(open).get(0).overdue(TODAY)).isTrue();
        assertThat(find.run(open).get(1).overdue(TODAY)).isFalse();
    }

    private static String fiche() {
        return TestBase.rows("SELECT dunning_level, last_dunning_date FROM customer")
                .get(0);
    }
}
