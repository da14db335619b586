package fr.relances.screen.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.screen.Tui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample letter on the page of a level: it follows what is typed, the options and the model. */
class LevelPreviewTest {

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
    void showsTheLetterUnderTheTextAndThenAlone() {
        level.toHeader();
        tui.keys(KeyType.F6);
        assertThat(tui.line(2)).startsWith("─ Entête + ─");
        assertThat(tui.line(11)).startsWith("─ Aperçu d'un courrier d'exemple ─");
        assertThat(tui.line(12)).isEqualTo(" Vous devez 1 525,35 €.");

        tui.keys(KeyType.End).type(" Merci $tiers.nom");
        assertThat(tui.line(12)).isEqualTo(" Vous devez 1 525,35 €. Merci EARL DE L'EXEMPLE");
        tui.keys(KeyType.F6);
        assertThat(tui.line(2)).startsWith("─ Aperçu");
        assertThat(tui.text()).contains("FA-00412").contains("Vous devez");
        tui.keys(KeyType.F6);
        assertThat(tui.line(2)).startsWith(" Nom du niveau");
    }

    @Test
    void bringsThePartOfTheLetterIntoSightThatChanges() {
        tui.keys(KeyType.F6);
        assertThat(tui.line(6)).startsWith("─ Aperçu d'un courrier d'exemple ─");
        tui.keys(KeyType.ReverseTab);
        assertThat(tui.text()).contains(" Merci.").doesNotContain(" Vous devez");

        tui.paste("Ligne\n\n".repeat(20));
        assertThat(tui.text()).contains("  Merci.".substring(1));
        tui.type("Fin, ");
        assertThat(tui.text()).contains(" Fin, Merci.");
    }

    @Test
    void keepsTheLastLetterWhileTheTextIsFaultyAndSaysWhatIsWrong() {
        level.toHeader();
        tui.alt('6');
        tui.keys(KeyType.End).type(" $tiers.no");
        assertThat(tui.line(11)).startsWith("─ Aperçu : le dernier courrier sans faute ─");
        assertThat(tui.line(12)).startsWith(" ! Entête, ligne 1, colonne 26 : le champ $tiers.no n'existe pas.");
        assertThat(tui.text()).contains(" Vous devez 1 525,35 €.");
        tui.type("m");
        assertThat(tui.line(12)).isEqualTo(" Vous devez 1 525,35 €. EARL DE L'EXEMPLE");
    }

    @Test
    void showsTheDisplayOptionsAndTheModelAsTheyAreWhenThePreviewIsOpened() throws IOException {
        level.toHeader();
        Files.writeString(folder.resolve("MAISON.vm"), "Notre modèle\n\n[entete]\n\n[pieces]\n");
        TestBase.execute("INSERT INTO entity_setting VALUES ('1', 'generalTemplate', 'MAISON')");
        TestBase.execute("INSERT INTO display_option VALUES ('1', 'LEVEL_COLUMN', TRUE)");
        tui.keys(KeyType.F6, KeyType.F6);
        assertThat(tui.text()).contains("Notre modèle").contains("Niveau");
    }

    @Test
    void saysThatTheGeneralModelIsMissingAndStoresAllTheSame() {
        TestBase.execute("INSERT INTO entity_setting VALUES ('1', 'generalTemplate', 'PERDU')");
        level.toHeader();
        tui.keys(KeyType.F6).type("Bonjour. ");
        assertThat(tui.text()).contains("! Le modèle PERDU n'existe pas.");
        tui.keys(KeyType.F10);
        assertThat(TestBase.rows(LevelOnScreen.TEXTS)).containsExactly("Bonjour. Vous devez $relance.net.|Merci.");
    }

    @Test
    void followsTheTypingWithoutHoldingItUp() {
        level.toHeader();
        tui.keys(KeyType.F6).holdWork();
        tui.type("A").type("B").type("C");
        assertThat(tui.line(3)).startsWith("ABCVous");
        assertThat(tui.line(12)).startsWith(" Vous");
        tui.work().work();
        assertThat(tui.line(12)).startsWith(" ABCVous");
    }
}
