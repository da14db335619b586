package fr.relances.screen.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.screen.Tui;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of one level on an 80x24 terminal, on a real base: fields, texts, what F10 stores. */
class LevelPageTest {

    @TempDir
    Path folder;

    private LevelOnScreen level;
    private Tui tui;

    @BeforeEach
    void openTheSecondLevel() {
        level = new LevelOnScreen(folder);
        tui = level.tui;
    }

    @Test
    void showsConditionsAndBothTextsOnOneScreen() {
        assertThat(tui.line(0))
                .startsWith(" INDEX > Paramétrages éditions > Niveau de relance")
                .endsWith("Niveau 2   Relance");
        assertThat(tui.line(2)).startsWith(" Nom du niveau   [Relance ");
        assertThat(tui.line(3)).isEqualTo(" Retard minimum (jours)                      [0   ]  [ ] Mise en demeure");
        assertThat(tui.line(4))
                .isEqualTo(" Délai depuis la relance précédente (jours)  [0   ]  Jours pour payer  [8  ]");
        assertThat(tui.line(5)).isEqualTo(" Montant minimum                             [        0,00]");
        assertThat(tui.line(6)).startsWith("─ Entête + ─");
        assertThat(tui.line(7)).isEqualTo("Vous devez $relance.net.");
        assertThat(tui.line(14)).startsWith("─ Pied + ─");
        assertThat(tui.line(15)).isEqualTo("Merci.");
    }

    @Test
    void storesWhatWasTypedAndTellsTheList() {
        tui.type("Rappel").keys(KeyType.Tab).type("5");
        tui.keys(KeyType.Tab).type(" ").keys(KeyType.Tab).type("20");
        tui.keys(KeyType.Tab).type("15").keys(KeyType.Tab).type("12,5").keys(KeyType.Tab);
        tui.keys(KeyType.End).keys(KeyType.Enter).type("Dès ce jour.").keys(KeyType.F10);

        assertThat(tui.text())
                .contains("Niveau 2 enregistré : Nom du niveau, Mise en demeure, Retard minimum (jours),");
        assertThat(level.stored()).isEqualTo(1);
        assertThat(TestBase.rows("SELECT name, formal_notice, minimum_lateness, minimum_delay, minimum_amount,"
                        + " payment_days, header_text, footer_text FROM dunning_level WHERE level = 2"))
                .containsExactly("Rappel|true|5|20|12.50|15|Vous devez $relance.net.\nDès ce jour.|Merci.");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Niveau 2 : rien à changer.");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(0)).endsWith("LISTE");
    }

    @Test
    void goesToAFaultWithItsLineAndColumnAndStoresNothing() {
        level.toHeader();
        tui.keys(KeyType.End, KeyType.Enter).type("Cher $tiers.nomm, bonjour");
        assertThat(tui.line(6)).startsWith("─ ! Entête + ─");
        tui.keys(KeyType.Tab, KeyType.F10);

        assertThat(tui.text()).contains("! Entête, ligne 2, colonne 6 : le champ $tiers.nomm n'existe pas.");
        assertThat(tui.line(6)).contains("ligne 2, colonne 6");
        assertThat(TestBase.rows(LevelOnScreen.TEXTS)).containsExactly("Vous devez $relance.net.|Merci.");
        assertThat(level.stored()).isZero();

        for (int i = 0; i < 11; i++) {
            tui.keys(KeyType.ArrowRight);
        }
        tui.keys(KeyType.Backspace).paint();
        assertThat(tui.line(6)).startsWith("─ Entête + ─");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Niveau 2 enregistré : Entête.");
    }

    @Test
    void goesToAWrongFieldBeforeItStores() {
        tui.keys(KeyType.Tab).type("x").keys(KeyType.F10);
        assertThat(tui.text()).contains("! Retard minimum (jours) : « x » n'est pas un nombre de jours de 0 à 9");
        assertThat(level.stored()).isZero();
    }

    @Test
    void refusesToWriteOverWhatSomebodyElseStored() {
        tui.type("Rappel");
        TestBase.execute("UPDATE dunning_level SET footer_text = 'À bientôt.' WHERE level = 2");
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("! Le niveau 2 a été modifié entre-temps par quelqu'un d'autre");
        assertThat(TestBase.rows(LevelOnScreen.TEXTS)).containsExactly("Vous devez $relance.net.|À bientôt.");
    }

    @Test
    void insertsTheFieldThatWasChosenAtTheCursor() {
        level.toHeader();
        tui.keys(KeyType.F4);
        assertThat(tui.text())
                .contains("Champs de fusion")
                .contains("$tiers.nom")
                .contains("EARL DE L'EXEMPLE");
        tui.type("net a regler").keys(KeyType.Enter);
        assertThat(tui.line(7)).isEqualTo("${relance.net}Vous devez $relance.net.");
        tui.keys(KeyType.End).alt('4').type("ville").keys(KeyType.Enter);
        assertThat(tui.line(7)).isEqualTo("${relance.net}Vous devez $relance.net.$tiers.ville");
        assertThat(tui.line(6)).startsWith("─ Entête + ─");
    }

    @Test
    void insertsALoopThatIsRightAsItStands() {
        level.toHeader();
        tui.keys(KeyType.F4).type("foreach").keys(KeyType.Enter);
        assertThat(tui.line(7)).isEqualTo("#foreach($piece in $pieces)");
        assertThat(tui.line(6)).startsWith("─ Entête + ─");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Niveau 2 enregistré : Entête.");
    }

    @Test
    void goesRoundThroughFieldsAndTextsBothWays() {
        tui.keys(KeyType.ReverseTab);
        assertThat(tui.here()).isEqualTo(" Pied + ");
        tui.keys(KeyType.ArrowUp);
        assertThat(tui.here()).isEqualTo(" Entête + ");
        tui.keys(KeyType.ArrowUp);
        assertThat(tui.here().strip()).isEqualTo("0,00");
        tui.keys(KeyType.ArrowDown, KeyType.ArrowDown);
        assertThat(tui.here()).isEqualTo(" Pied + ");
        tui.keys(KeyType.ArrowDown);
        assertThat(tui.here()).isEqualTo(" Pied + ");
        tui.keys(KeyType.Tab);
        assertThat(tui.here().strip()).isEqualTo("Relance");
    }

    @Test
    void goesBackOneStepAndAsksBeforeWhatWasTypedIsLost() {
        level.toHeader();
        tui.keys(KeyType.F6).type("X").keys(KeyType.Escape);
        assertThat(tui.line(2)).startsWith(" Nom du niveau");
        assertThat(tui.line(7)).startsWith("XVous");
        tui.keys(KeyType.Escape);
        assertThat(tui.text()).contains("Fermer ce niveau ?");
        tui.type("n");
        assertThat(tui.line(7)).startsWith("XVous");
        tui.control('u').keys(KeyType.Escape);
        assertThat(tui.line(0)).endsWith("LISTE");
    }

    @Test
    void hasHelpForEachFieldAndText() {
        for (int field = 0; field < 8; field++) {
            String hint = tui.message();
            assertThat(hint).isNotEmpty();
            tui.keys(KeyType.F1);
            assertThat(tui.text()).contains("─ Aide ─").contains(hint.substring(0, 20));
            tui.keys(KeyType.Escape, KeyType.Tab);
        }
    }
}
