package fr.relances.screen.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.operator.AdmitOperator;
import fr.relances.operator.CurrentRights;
import fr.relances.operator.EditOperator;
import fr.relances.operator.FindOperators;
import fr.relances.screen.Tui;
import fr.relances.screen.openitem.ItemScreens;
import fr.relances.session.Role;
import fr.relances.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opérateurs on an 80x24 terminal, on a real base. */
class OperatorsPageTest {

    private final Tui tui = ItemScreens.tui();
    private final Database database = TestBase.empty();
    private final Session session = new Session("dupont", Tui.CLOCK, new CurrentRights(database, "dupont"));
    private final EditOperator edit = new EditOperator(database, session);

    @BeforeEach
    void dupontAndJean() {
        new AdmitOperator(database, session).run();
        edit.add("jean", Role.CONSULTATION);
        tui.open(new OperatorsPage(tui.desk(), new OperatorUseCases(new FindOperators(database), edit)));
    }

    private static List<String> operators() {
        return TestBase.rows("SELECT name, role FROM operator_account ORDER BY name");
    }

    @Test
    void showsWhoMayWorkAndWithWhichRole() {
        assertThat(tui.text()).startsWith("""
                 INDEX > Outils > Opérateurs
                ────────────────────────────────────────────────────────────────────────────────
                 Opérateur              Rôle              Depuis           Par
                >dupont                 administrateur    24/11/2026 14:05 dupont
                 jean                   consultation      24/11/2026 14:05 dupont
                 +                      Nouvel opérateur
                """);
        assertThat(tui.keyLine()).isEqualTo(" F1 Aide  F3 Quitter  F4 Ouvrir  Échap Retour");
    }

    @Test
    void givesAnotherRole() {
        tui.keys(KeyType.ArrowDown, KeyType.Enter);
        assertThat(tui.text())
                .contains(
                        " Opérateur  [jean ",
                        " Rôle       <consultation   >",
                        "Rôle donné le 24/11/2026 14:05 par dupont");
        tui.type("c").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Opérateur jean enregistré : comptable.");
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR", "jean|ACCOUNTANT");
    }

    @Test
    void addsOneUnlessTheNameIsTakenOrNone() {
        tui.keys(KeyType.End, KeyType.Enter, KeyType.F10);
        assertThat(tui.text()).contains("! Opérateur : Un nom d'opérateur est nécessaire.");
        tui.type("jean").keys(KeyType.F10);
        assertThat(tui.text()).contains("! L'opérateur jean existe déjà.");
        tui.type("ne").keys(KeyType.Tab).type("a").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Opérateur jeanne enregistré : administrateur.");
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR", "jean|CONSULTATION", "jeanne|ADMINISTRATOR");
    }

    @Test
    void removesAfterAQuestion() {
        tui.keys(KeyType.ArrowDown, KeyType.Enter, KeyType.F5);
        assertThat(tui.text()).contains("Retirer l'opérateur jean ?");
        tui.type("n").keys(KeyType.F5).type("o");
        assertThat(tui.message()).isEqualTo("Opérateur jean retiré.");
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR");
    }

    @Test
    void keepsTheLastAdministratorAndOneself() {
        tui.keys(KeyType.Enter).type("c").keys(KeyType.F10);
        assertThat(tui.text()).contains("! dupont est le seul administrateur");
        tui.keys(KeyType.F5).type("o");
        assertThat(tui.text()).contains("! Vous êtes dupont");
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR", "jean|CONSULTATION");
    }

    @Test
    void asksBeforeAChoiceIsDropped() {
        tui.keys(KeyType.ArrowDown, KeyType.Enter).type("a").keys(KeyType.Escape);
        assertThat(tui.text()).contains("Revenir à la liste ?");
        tui.type("o");
        assertThat(tui.line(0)).isEqualTo(" INDEX > Outils > Opérateurs");
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR", "jean|CONSULTATION");
    }
}
