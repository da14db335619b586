package fr.relances.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Permission;
import fr.relances.session.Role;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators come, change and go, on a real base with the rights it gives. */
class EditOperatorTest {

    private final Database database = TestBase.empty();
    private final EditOperator edit = new EditOperator(database, session("dupont"));
    private final FindOperators find = new FindOperators(database);

    private Session session(String name) {
        return new Session(
                name, TestBase.session(LocalDate.of(2026, 11, 24)).clock(), new CurrentRights(database, name));
    }

    @BeforeEach
    void dupontIsFirst() {
        new AdmitOperator(database, session("dupont")).run();
    }

    private List<String> roles() {
        return find.run().stream().map(each -> each.name() + " " + each.role()).toList();
    }

    private static void refused(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(OperatorException.class).hasMessageContaining(text);
    }

    @Test
    void addsChangesAndRemovesAndLeavesARecordOfEach() {
        edit.add("jean", Role.CONSULTATION);
        edit.change(find.get("jean"), Role.ACCOUNTANT);
        edit.change(find.get("jean"), Role.ACCOUNTANT);
        assertThat(roles()).containsExactly("dupont ADMINISTRATOR", "jean ACCOUNTANT");
        edit.remove(find.get("jean"));
        assertThat(roles()).containsExactly("dupont ADMINISTRATOR");
        assertThat(TestBase.rows("SELECT name, old_role, new_role, operator_name FROM operator_change ORDER BY id"))
                .containsExactly(
                        "dupont||ADMINISTRATOR|dupont",
                        "jean||CONSULTATION|dupont",
                        "jean|CONSULTATION|ACCOUNTANT|dupont",
                        "jean|ACCOUNTANT||dupont");
    }

    @Test
    void keepsAnAdministrator() {
        refused(() -> edit.change(find.get("dupont"), Role.ACCOUNTANT), "dupont est le seul administrateur");
        refused(() -> edit.remove(find.get("dupont")), "on ne se retire pas soi-même");
        edit.add("martin", Role.ADMINISTRATOR);
        refused(() -> edit.remove(find.get("dupont")), "on ne se retire pas soi-même");
        edit.change(find.get("dupont"), Role.ACCOUNTANT);
        assertThat(roles()).containsExactly("dupont ACCOUNTANT", "martin ADMINISTRATOR");
        EditOperator bySecond = new EditOperator(database, session("martin"));
        refused(() -> bySecond.change(find.get("martin"), Role.CONSULTATION), "martin est le seul administrateur");
    }

    @Test
    void refusesNamesThatAreTakenOrNone() {
        refused(() -> edit.add("dupont", Role.CONSULTATION), "dupont existe déjà");
        refused(() -> edit.add("dupont ", Role.CONSULTATION), "n'est pas un nom d'opérateur");
        refused(() -> edit.add("", Role.CONSULTATION), "Un nom d'opérateur est nécessaire");
        refused(() -> edit.add("x".repeat(61), Role.CONSULTATION), "n'est pas un nom d'opérateur");
        refused(() -> find.get("jean"), "L'opérateur jean n'existe pas");
        assertThat(roles()).containsExactly("dupont ADMINISTRATOR");
    }

    @Test
    void refusesWhatAnotherAdministratorChangedMeanwhile() {
        edit.add("jean", Role.CONSULTATION);
        Operator seen = find.get("jean");
        edit.change(seen, Role.ACCOUNTANT);
        refused(() -> edit.change(seen, Role.ADMINISTRATOR), "jean a été modifié ou retiré entre-temps");
        refused(() -> edit.remove(seen), "jean a été modifié ou retiré entre-temps");
        assertThat(roles()).containsExactly("dupont ADMINISTRATOR", "jean ACCOUNTANT");
    }

    @Test
    void holdsAtOnceInSessionsThatAreOpen() {
        edit.add("jean", Role.ACCOUNTANT);
        Session jean = session("jean");
        jean.require(Permission.DUN);
        refused(
                () -> jean.require(Permission.OPERATORS),
                "Opérateurs : réservé au rôle administrateur. « jean » a le rôle comptable : rien n'est fait."
                        + " Demandez à un administrateur : dupont.");
        edit.change(find.get("jean"), Role.CONSULTATION);
        jean.require(Permission.READ);
        refused(() -> jean.require(Permission.DUN), "réservé au rôle comptable ou administrateur");
        refused(() -> new EditOperator(database, jean).add("ami", Role.CONSULTATION), "réservé au rôle administrateur");
        edit.remove(find.get("jean"));
        refused(() -> jean.require(Permission.READ), "« jean » ne figure pas parmi les opérateurs");
    }
}
