package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of codes on a real base. */
class EditCodeTest {

    private final TestDatabase db = TestDatabase.create();
    private final EditCode edit = new EditCode(db.database(), TestBase.session(LocalDate.of(2026, 11, 24)));
    private final FindCodes find = new FindCodes(db.database());

    private static CodeRow row(CodeTable table, String code, String label) {
        return new CodeRow(table, code, label, true, 0);
    }

    private static CodeRow method(String label, boolean dunnable, int graceDays) {
        return new CodeRow(CodeTable.PAYMENT_METHOD, "TRT", label, dunnable, graceDays);
    }

    private static List<String> records() {
        return TestBase.rows("SELECT kind, old_value, new_value, operator_name FROM change_record ORDER BY id");
    }

    @ParameterizedTest
    @EnumSource(CodeTable.class)
    void addsChangesAndDeletesARowAndLeavesARecordOfEach(CodeTable table) {
        edit.add("1", row(table, "B", "Bleu"));
        edit.add("1", row(table, "A", "Ancien"));
        edit.change("1", row(table, "B", "Bleu"), row(table, "B", "Vert"));
        assertThat(find.run("1", table)).containsExactly(row(table, "A", "Ancien"), row(table, "B", "Vert"));
        edit.delete("1", row(table, "A", "Ancien"));
        assertThat(find.run("1", table)).containsExactly(row(table, "B", "Vert"));

        String rest = table == CodeTable.PAYMENT_METHOD ? ", relançable, délai de grâce 0 j" : "";
        assertThat(records())
                .containsExactly(
                        "TABLE " + table + "||B : Bleu" + rest + "|dupont",
                        "TABLE " + table + "||A : Ancien" + rest + "|dupont",
                        "TABLE " + table + "|B : Bleu" + rest + "|B : Vert" + rest + "|dupont",
                        "TABLE " + table + "|A : Ancien" + rest + "||dupont");
    }

    @Test
    void storesWhetherAMethodIsDunnedAndItsDaysOfGrace() {
        edit.add("1", method("Traite", true, 0));
        edit.change("1", method("Traite", true, 0), method("Traite", false, 12));
        assertThat(find.run("1", CodeTable.PAYMENT_METHOD)).containsExactly(method("Traite", false, 12));
        assertThat(db.readParameters().run("1").paymentMethods().get("TRT"))
                .isEqualTo(new PaymentMethod("TRT", "Traite", false, 12));
    }

    @Test
    void storesAndRecordsNothingWhereNothingChanged() {
        edit.add("1", method("Traite", true, 0));
        edit.change("1", method("Traite", true, 0), method("Traite", true, 0));
        assertThat(records()).hasSize(1);
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        edit.add("1", method("Traite", true, 0));
        edit.change("1", method("Traite", true, 0), method("Traite", true, 9));

        assertThatThrownBy(() -> edit.change("1", method("Traite", true, 0), method("LCR", true, 0)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Mode de règlement TRT a été modifié ou supprimé entre-temps");
        assertThatThrownBy(() -> edit.delete("1", method("Traite", true, 0)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("entre-temps");
        assertThat(find.run("1", CodeTable.PAYMENT_METHOD)).containsExactly(method("Traite", true, 9));
        assertThat(records()).hasSize(2);
    }

    @Test
    void refusesALabelThatSomebodyElseChangedMeanwhile() {
        edit.add("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "Pros"));
        edit.change("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "Pros"), row(CodeTable.CUSTOMER_TYPE, "PRO", "Négoce"));

        assertThatThrownBy(() -> edit.change(
                        "1", row(CodeTable.CUSTOMER_TYPE, "PRO", "Pros"), row(CodeTable.CUSTOMER_TYPE, "PRO", "Autre")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Type de tiers PRO a été modifié");
        assertThat(find.run("1", CodeTable.CUSTOMER_TYPE))
                .containsExactly(row(CodeTable.CUSTOMER_TYPE, "PRO", "Négoce"));
    }

    @Test
    void refusesToDeleteWhatIsUsedAndSaysByWhat() {
        db.customerType("PRO").salesRepresentative("A1").paymentMethod("CHQ", true, 0);
        db.customer("MARTIN", 0).set("customer_type = 'PRO', sales_representative = 'A1'");
        db.customer("DUPONT", 0)
                .set("customer_type = 'PRO'")
                .item("F1", "2026-10-01", "5.00")
                .setItem("F1", "payment_method = 'CHQ', balance = 0");

        assertThatThrownBy(() -> edit.delete("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "PRO")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Le type de tiers PRO est celui de 2 tiers, dont DUPONT");
        assertThatThrownBy(() -> edit.delete("1", row(CodeTable.SALES_REPRESENTATIVE, "A1", "A1")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("L'ATC A1 est celui de 1 tiers, dont MARTIN");
        assertThatThrownBy(() -> edit.delete("1", row(CodeTable.PAYMENT_METHOD, "CHQ", "CHQ")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Le mode de règlement CHQ est celui de 1 pièce, soldées comprises, dont F1");
        assertThat(records()).isEmpty();
    }

    /** A fiche takes the code after nobody had it: the deletion is done again from the beginning and sees the fiche. */
    @Test
    void looksAgainWhenARowComesIntoUseMeanwhile() {
        db.customerType("PRO");
        db.customer("MARTIN", 0).set("customer_type = 'PRO'");
        AtomicInteger tries = new AtomicInteger();

        CodeUse seen = db.database().write(CodeTableMapper.class, mapper -> {
            if (tries.incrementAndGet() == 1) {
                mapper.deleteRow("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "PRO"));
            }
            return mapper.getUse(CodeTable.CUSTOMER_TYPE, "1", "PRO");
        });
        assertThat(seen).isEqualTo(new CodeUse(1, "MARTIN"));
        assertThat(tries).hasValue(2);
    }

    @Test
    void refusesACodeThatIsTakenInThisEntityOnly() {
        new CreateEntity(db.database()).run("2", "Négoce");
        edit.add("2", row(CodeTable.CUSTOMER_TYPE, "PRO", "Professionnels"));
        edit.add("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "Pros"));
        assertThatThrownBy(() -> edit.add("1", row(CodeTable.CUSTOMER_TYPE, "PRO", "Encore")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("Type de tiers PRO existe déjà");
        assertThat(find.run("2", CodeTable.CUSTOMER_TYPE))
                .containsExactly(row(CodeTable.CUSTOMER_TYPE, "PRO", "Professionnels"));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} days: {3}")
    @CsvSource(textBlock = """
            'A,B', Libellé,     0, Code : « A,B » n'est pas un code
            '',    Libellé,     0, Code : «  » n'est pas un code
            A,     ' ',         0, Libellé : un libellé est nécessaire
            A,     Libellé,    -1, Délai de grâce (jours) : « -1 » n'est pas un nombre de jours
            A,     Libellé, 10000, Délai de grâce (jours) : « 10000 » n'est pas un nombre de jours
            """)
    void refusesWrongValues(String code, String label, int days, String said) {
        assertThatThrownBy(() -> edit.add("1", new CodeRow(CodeTable.PAYMENT_METHOD, code, label, true, days)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining(said);
        assertThat(find.run("1", CodeTable.PAYMENT_METHOD)).isEmpty();
    }
}
