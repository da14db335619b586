package fr.relances.screen.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditCode;
import fr.relances.parameter.FindCodes;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.screen.openitem.ItemScreens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables on an 80x24 terminal, on a real base. */
class TablesPageTest {

    private final Tui tui = ItemScreens.tui();
    private final TestDatabase db = TestDatabase.create();

    @BeforeEach
    void someCodes() {
        db.customerType("AGR").customerType("PRO").salesRepresentative("A1").paymentMethod("LCR", true, 5);
        db.customer("DUPONT", 0).set("customer_type = 'PRO'");
        tui.open(new Page(tui.desk(), "index") {});
        open("1");
    }

    private void open(String entity) {
        TablesPage.open(
                tui.desk(),
                new TableUseCases(
                        new CurrentEntity(db.database(), ItemScreens.SESSION, entity),
                        new FindCodes(db.database()),
                        new EditCode(db.database(), ItemScreens.SESSION)));
        tui.paint();
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    private static List<String> types() {
        return TestBase.rows("SELECT code, label FROM customer_type ORDER BY code");
    }

    @Test
    void showsOneTableAfterAnother() {
        assertThat(text()).startsWith("""
                 INDEX > Outils > Tables                                          Types de tiers
                ────────────────────────────────────────────────────────────────────────────────
                 Code                 Libellé
                >AGR                  AGR
                 PRO                  PRO
                 +                    Nouveau type de tiers
                """);
        assertThat(tui.keyLine()).isEqualTo(" F1 Aide  F3 Quitter  F4 Ouvrir  F5 ATC  s Supprimer  Échap Retour");
        tui.keys(KeyType.F5);
        assertThat(text()).contains(" ATC\n", ">A1 ", "Nouvel ATC", "F5 Modes de règlement");
        tui.keys(KeyType.F5);
        assertThat(text())
                .contains(" Code                 Libellé                            Relançable      Grâce\n")
                .contains(">LCR                  LCR                                oui               5 j\n");
        tui.keys(KeyType.F5);
        assertThat(text()).contains(" Types de tiers\n");
    }

    @Test
    void changesTheLabelButNotTheCode() {
        tui.keys(KeyType.ArrowDown, KeyType.Enter);
        assertThat(tui.line(0))
                .isEqualTo(" INDEX > Outils > Tables > Ligne                               Type de tiers PRO");
        assertThat(tui.here().strip()).isEqualTo("PRO");
        tui.type("Professionnels").keys(KeyType.Tab).type("X").keys(KeyType.F10);
        assertThat(types()).containsExactly("AGR|AGR", "PRO|X");
        assertThat(tui.message()).isEqualTo("Type de tiers PRO enregistré.");
        assertThat(text()).contains(">PRO                  X\n");
    }

    @Test
    void setsWhetherAMethodIsDunnedAndItsGrace() {
        tui.keys(KeyType.F5, KeyType.F5, KeyType.Enter, KeyType.Tab).type(" ").keys(KeyType.Tab);
        assertThat(text()).contains(" [ ] Relançable\n", " Délai de grâce (jours)   [5   ]\n");
        tui.type("x").keys(KeyType.F10);
        assertThat(text()).contains("! Délai de grâce (jours) : « x » n'est pas un nombre de jours de 0 à 9999.");
        tui.keys(KeyType.Backspace).type("15").keys(KeyType.F10);
        assertThat(text()).contains(">LCR                  LCR                                non              15 j\n");
        assertThat(TestBase.rows("SELECT dunnable, grace_days FROM payment_method"))
                .containsExactly("false|15");
    }

    @Test
    void addsARowUnlessItsCodeIsTakenOrWrong() {
        tui.keys(KeyType.End, KeyType.Enter)
                .type("A B")
                .keys(KeyType.Tab)
                .type("Autres")
                .keys(KeyType.F10);
        assertThat(text()).contains("! Code : « A B » n'est pas un code.");
        tui.type("AGR").keys(KeyType.F10);
        assertThat(text()).contains("! Type de tiers AGR existe déjà.");
        tui.keys(KeyType.Backspace, KeyType.Backspace, KeyType.Backspace);
        tui.type("AUT").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Type de tiers AUT enregistré.");
        assertThat(types()).containsExactly("AGR|AGR", "AUT|Autres", "PRO|PRO");
    }

    @Test
    void deletesWhatNothingUsesAfterAQuestion() {
        tui.type("s");
        assertThat(text()).contains("Supprimer ? Type de tiers AGR, AGR");
        tui.type("n").type("s").type("o");
        assertThat(tui.message()).isEqualTo("Type de tiers AGR supprimé.");
        assertThat(types()).containsExactly("PRO|PRO");

        tui.type("so");
        assertThat(text()).contains("! Le type de tiers PRO est celui de 1 tiers, dont DUPONT");
        assertThat(types()).containsExactly("PRO|PRO");
    }

    /** F5 shows the next table from the list: pressed once too often it must not ask to delete. */
    @Test
    void neitherF5NorTheLineForANewOneDeletes() {
        tui.keys(KeyType.Enter, KeyType.F5);
        assertThat(text()).doesNotContain("Supprimer");
        tui.keys(KeyType.Escape, KeyType.End).type("s");
        assertThat(text()).doesNotContain("Supprimer");
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        tui.keys(KeyType.Enter).type("Agricole");
        TestBase.execute("UPDATE customer_type SET label = 'Exploitations' WHERE code = 'AGR'");
        tui.keys(KeyType.F10);
        assertThat(text()).contains("! Type de tiers AGR a été modifié ou supprimé entre-temps");
        tui.keys(KeyType.Escape).type("o");
        assertThat(text()).contains(">AGR                  Exploitations\n");
    }

    @Test
    void asksBeforeWhatWasTypedIsDropped() {
        tui.keys(KeyType.Enter).type("X").keys(KeyType.Escape);
        assertThat(text()).contains("Revenir à la liste ?");
        tui.type("o");
        assertThat(types()).contains("AGR|AGR");
        assertThat(tui.line(0)).startsWith(" INDEX > Outils > Tables  ");
    }

    @Test
    void helpsOnTheScreenAndEachField() {
        tui.keys(KeyType.F1);
        assertThat(text()).contains("Les tables de l'entité");
        tui.keys(KeyType.Escape, KeyType.F5, KeyType.F5, KeyType.Enter);
        assertThat(tui.message()).startsWith("Libellé : ce que montrent les listes");
        tui.keys(KeyType.Tab);
        assertThat(tui.message()).startsWith("Relançable : décoché");
        tui.keys(KeyType.Tab, KeyType.F1);
        assertThat(text()).contains("Délai de grâce : jours après l'échéance");
    }

    @Test
    void readsTheNextTableOffTheKeyboardsThread() {
        tui.holdWork().keys(KeyType.F5);
        assertThat(text()).contains(" Types de tiers\n");
        tui.work();
        assertThat(text()).contains(">A1 ");
        tui.keys(KeyType.Enter, KeyType.Escape);
        TestBase.execute("UPDATE sales_representative SET label = 'Anne' WHERE code = 'A1'");
        tui.work();
        assertThat(text()).contains(">A1                   Anne\n");
    }

    @Test
    void staysAtTheIndexWhenTheFirstTableCannotBeRead() {
        tui.keys(KeyType.Escape);
        open("X");
        assertThat(tui.line(0)).doesNotContain("Tables");
        assertThat(text()).contains("! ");
    }
}
