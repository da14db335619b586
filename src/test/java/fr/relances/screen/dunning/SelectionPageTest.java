package fr.relances.screen.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.TestBase;
import fr.relances.screen.Tui;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relances clients 1/4. */
class SelectionPageTest {

    private static final String PICTURE = """
             INDEX > Comptabilité Auxiliaire > Relances clients                          1/4
            ────────────────────────────────────────────────────────────────────────────────
             Date de relance      [24/11/2026]       Niveau de relance    <1 Premier rappel>
             [x] Modèle courrier                     [ ] Définitif
             Tiers proposés       <Fiche au niveau N-1 (niveau 0)                          >
             Uniquement les pièces concernées par ce niveau
               <Pièces de ce niveau et inférieur (niveau 0)                                >
             Nom du modèle        [GENERAL     ]+
            ─ Pièces ───────────────────────────────────────────────────────────────────────
             Échéance début       [          ]       Échéance fin         [          ]
             Mode de règlement    [Tous            ]+
            ─ Tiers ────────────────────────────────────────────────────────────────────────
             Du type de tiers     [      ]+          Au type de tiers     [      ]+
             ATC principal        [Tous            ]+
             Montant supérieur à  [        0,00]
             Tiers à relancer     [Tous            ]+
            ─ Présentation ─────────────────────────────────────────────────────────────────
             Tri par              <Nom du tiers    > [ ] Avec sous-total par échéance
             2 tiers   2 pièces   1 120,50 €   à valoir 20,00 €   net 1 100,50 €
             Comptabilité arrêtée au 01/11/2026 !   1 tiers, 1 pièce échue hors de cette rel

            ────────────────────────────────────────────────────────────────────────────────
             Date de relance : 241126 ou 24/11/2026 ; j = aujourd'hui ; f = fin de mois ; +7
             F1 Aide  F2 Sélections  F3 Quitter  F6 Calcul  F10 Suite  Échap Retour
            """;

    @TempDir
    private Path folder;

    private Flow flow;
    private Tui tui;

    @BeforeEach
    void someTiers() {
        flow = new Flow(folder);
        tui = flow.tui;
        flow.db
                .customerType("AGR")
                .customerType("PRO")
                .salesRepresentative("A1")
                .paymentMethod("VIR", true, 0);
        flow.db
                .customer("DUPONT", 0)
                .set("customer_type = 'PRO', sales_representative = 'A1'")
                .item("F1", "2026-10-01", "120.00")
                .setItem("F1", "payment_method = 'VIR'")
                .credit("A1", "2026-11-01", "20.00");
        flow.db.customer("MARTIN", 0).item("F2", "2026-10-01", "1000.50");
        flow.db.customer("DURAND", 1).item("F3", "2026-10-01", "70.00", 1, "2026-10-20");
        flow.db.cutOff("2026-11-01");
    }

    private void down(int times) {
        tui.keys(Collections.nCopies(times, KeyType.ArrowDown).toArray(KeyType[]::new));
    }

    private String text() {
        return tui.text().replace('\u00a0', ' ');
    }

    @Test
    void standsAsThePictureSays() {
        flow.open();
        assertThat(text()).isEqualTo(PICTURE);
    }

    @Test
    void writesTheResultingLevelsInFiguresAndProposesFewerAtAMiseEnDemeure() {
        flow.open();
        tui.keys(KeyType.Tab).type(" ");
        assertThat(text())
                .contains("<2 Relance       >", "<Fiche au niveau N-1 (niveau 1) ", "inférieur (niveaux 0 à 1) ");
        tui.type(" ");
        assertThat(text()).contains("<3 Mise en demeure>", "<Pièces de ce niveau uniquement (niveau 2) ");
        down(4);
        tui.type(" ");
        assertThat(text()).contains("<Pièces de ce niveau et inférieur (niveaux 0 à 2) ");
        tui.type(" ");
        assertThat(text()).contains("<Renouvellement (niveau 3) ", "<Fiche au niveau N (niveau 3) ");
    }

    @Test
    void ticksDefinitifOnlyWithModeleCourrier() {
        flow.open();
        down(3);
        tui.type(" ");
        assertThat(text()).contains("[x] Modèle courrier                     [x] Définitif");
        tui.keys(KeyType.ArrowUp).type(" ");
        assertThat(text()).contains("[ ] Modèle courrier                     [ ] Définitif");
        tui.keys(KeyType.ArrowDown);
        assertThat(tui.here()).startsWith("Fiche au niveau");
    }

    @Test
    void countsWhileTheFieldsChangeAndOnlyWhileTheyAreRight() {
        flow.open();
        tui.type("99");
        assertThat(text()).contains("Pas de calcul", "![99        ]");
        tui.type("x").keys(KeyType.F10);
        assertThat(text())
                .contains("! Date de relance : « 99x » n'est pas une date.")
                .contains("1/4");
        tui.keys(KeyType.Backspace, KeyType.Backspace, KeyType.Backspace).type("011026");
        assertThat(text()).contains("0 tiers   0 pièce ");
    }

    @Test
    void neverLetsTypingWaitForTheCount() {
        flow.open();
        tui.holdWork();
        down(13);
        tui.type("200,00");
        assertThat(text()).contains("[200,00      ]", "Calcul en cours…");
        tui.work().work();
        assertThat(text()).contains("1 tiers   1 pièce   1 000,50 €   à valoir 0,00 €   net 1 000,50 €");
    }

    @Test
    void filtersByWhatTheListsBehindTheFieldsGive() {
        flow.open();
        down(9);
        tui.keys(KeyType.F4).type(" ").keys(KeyType.F10);
        assertThat(text()).contains("[VIR VIR         ]+", "1 tiers   1 pièce   120,00 €   à valoir 20,00 €");
        down(1);
        tui.keys(KeyType.F4).keys(KeyType.ArrowDown, KeyType.Enter);
        assertThat(text()).contains("Du type de tiers     [PRO   ]+");
        down(2);
        tui.keys(KeyType.F4).type(" ").keys(KeyType.F10);
        assertThat(text()).contains("[A1 A1           ]+", "1 tiers   1 pièce");
    }

    @Test
    void refusesAModelThatIsNotThereAndListsThoseThatAre() {
        flow.open();
        down(6);
        tui.type("AUTRE").keys(KeyType.F10);
        assertThat(text()).contains("! Nom du modèle : Le modèle « AUTRE » n'existe pas. F4 montre");
        tui.keys(KeyType.F4);
        assertThat(text()).contains(">AGRI", " GENERAL");
        tui.keys(KeyType.ArrowDown, KeyType.Enter);
        assertThat(text()).contains("[GENERAL     ]+");
    }

    @Test
    void opensWhatIsBehindTheLineThatWarns() {
        flow.open();
        tui.keys(KeyType.ArrowUp);
        assertThat(tui.here()).startsWith("Comptabilité arrêtée");
        tui.keys(KeyType.F4);
        assertThat(text()).contains("! Comptabilité arrêtée au 01/11/2026, 23 jours", "! 1 tiers, 1 pièce échue hors");
        tui.keys(KeyType.ArrowDown, KeyType.ArrowDown, KeyType.Enter);
        assertThat(text()).contains("DURAND", "F3", "Fiche au niveau 1 : une édition de niveau 1 prend les fiches");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("Pas de courrier : Fiche au niveau 1", "ÉCARTER  F3");
    }

    @Test
    void saysThatTheSenderHasNoNameYet() {
        flow.open();
        tui.keys(KeyType.ArrowUp).keys(KeyType.F4);
        assertThat(text()).contains(">! L'expéditeur s'appelle encore « À compléter »");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("Avertissement", "nommez-le d'abord (menu");
    }

    @Test
    void choosesTiersFromTheListBehindTheField() {
        flow.open();
        down(14);
        tui.keys(KeyType.F4);
        assertThat(text())
                .contains("2 tiers cochés", "[x] DUPONT", "[x] MARTIN")
                .doesNotContain("2/4");
        tui.type("mar ").keys(KeyType.Escape, KeyType.F10);
        assertThat(text()).contains("[DUPONT          ]+", "1 tiers   1 pièce   120,00 €");
        tui.keys(KeyType.F4).keys(KeyType.F7).keys(KeyType.F10);
        assertThat(text()).contains("[Tous            ]+", "2 tiers   2 pièces");
    }

    @Test
    void recallsTheLastSelectionAndNamedOnes() {
        flow.open();
        tui.keys(KeyType.Tab).type(" ").keys(KeyType.F2, KeyType.Enter).type("Relances du mois");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("Sélection « Relances du mois » enregistrée");
        tui.type(" ").keys(KeyType.F2);
        assertThat(text()).contains("Relances du mois", "24/11/2026 14:05 Niveau 2");
        tui.keys(KeyType.Enter);
        assertThat(text()).contains("<2 Relance       >", "inférieur (niveaux 0 à 1)");
    }

    @Test
    void remembersTheTiersProposedOfTheLastEditionPerOperator() {
        flow.open();
        down(3);
        tui.keys(KeyType.ArrowUp, KeyType.ArrowDown, KeyType.ArrowDown)
                .type(" ")
                .keys(KeyType.F10);
        assertThat(text()).contains("2/4");
        flow.open();
        assertThat(text()).contains("<Selon le niveau des pièces ");
        tui.keys(KeyType.F2);
        assertThat(text()).contains("Dernière sélection");
        assertThat(TestBase.rows("SELECT operator_name, name FROM saved_selection WHERE screen = 'RELANCES'"))
                .containsExactly("dupont|");
    }

    @Test
    void isRefusedFromASite() {
        Flow site = new Flow(folder, "1/1");
        assertThatThrownBy(site::open)
                .isInstanceOf(OperatorException.class)
                .hasMessage("Accessible depuis une entité administrative");
    }

    @Test
    void asksBeforeItIsLeftOnceSomethingWasTyped() {
        flow.open();
        tui.type("j").keys(KeyType.F3);
        assertThat(text()).contains("Quitter vers l'INDEX ?");
        tui.type("o");
        assertThat(text()).contains("À L'INDEX");
    }
}
