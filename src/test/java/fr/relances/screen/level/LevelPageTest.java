package fr.relances.screen.level;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.customer.AlignLevel;
import fr.relances.customer.FindCustomerNames;
import fr.relances.customer.FindLevelFalls;
import fr.relances.customer.ResetLevels;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gestion des niveaux de relance and Remise à zéro des niveaux by keys. */
class LevelPageTest {

    private final TestDatabase db = TestDatabase.create();
    private final Session session = new Session("dupont", Tui.CLOCK, permission -> {});
    private final Tui tui = new Tui();
    private LevelFlow flow;

    @BeforeEach
    void someTiers() {
        db.customer("DUPONT", 2)
                .set("name = 'Dupont & fils'")
                .item("F1", "2026-08-01", "100.00", 2, "2026-11-01")
                .item("F2", "2026-09-01", "50.00", 1, "2026-10-01")
                .item("F3", "2026-10-01", "70.00");
        db.customer("MARTIN", 3).item("F9", "2026-08-01", "30.00", 1, "2026-11-01");
        tui.open(new Page(tui.desk(), "index") {});
        Database database = db.database();
        flow = new LevelFlow(new LevelUseCases(
                new CurrentEntity(database, session, ""),
                new FindCustomerNames(database),
                new FindLevelItems(database),
                new ChangeLevels(database, session),
                new AlignLevel(database, session),
                new FindLevelFalls(database),
                new ResetLevels(database, session),
                SelectionScreens.useCases(database, session)));
    }

    private void openLevels() {
        flow.openLevels(tui.desk());
        tui.paint();
    }

    /** Fills the criteria: tiers, any level, new level, today. */
    private void criteria(String newLevel) {
        openLevels();
        tui.type("dupont").keys(KeyType.Tab, KeyType.Tab).type(newLevel);
    }

    private static List<String> levels() {
        return TestBase.rows("SELECT number, dunning_level, last_dunning_date FROM open_item ORDER BY number");
    }

    @Test
    void spellsItsFieldsAsTheOldPageDoes() {
        openLevels();
        assertThat(tui.text())
                .contains("Outils > Gestion des niveaux de relance")
                .contains("Code Tiers / Nom du Tiers", "Niveau actuel", "[-1]", "Nouveau niveau")
                .contains("A la date   [24/11/2026]", "Du ", "Au ", "F10 Consultation");
    }

    @Test
    void offersTheTiersByF4AndShowsItsName() {
        openLevels();
        tui.keys(KeyType.F4).type("fils").keys(KeyType.Enter);
        assertThat(tui.text()).contains("[DUPONT ").contains("Dupont & fils");
    }

    @Test
    void consultsInGreyWhereNothingCanBeTicked() {
        criteria("0");
        tui.keys(KeyType.F10);
        assertThat(tui.text())
                .contains("Consultation, 3 lignes : rien ne peut être coché", "F10 Modification niveau")
                .contains("F1 ", "02/07/2026", "01/11/2026")
                .doesNotContain("[ ]");
        assertThat(tui.here()).startsWith(">F1");
        assertThat(tui.line(11)).startsWith(" F3 ");
        assertThat(tui.grey(11)).isTrue();
        tui.type(" ");
        assertThat(tui.text()).doesNotContain("[x]");
        tui.keys(KeyType.Escape);
        assertThat(tui.text()).contains("F10 Consultation");
    }

    @Test
    void storesOnlyTickedLinesAndSaysHowManyAndThatTheFicheStays() {
        criteria("3");
        tui.keys(KeyType.F10, KeyType.F10);
        assertThat(tui.text()).contains("Modification niveau : Espace coche", "[ ] F1", "F10 Valider");
        assertThat(tui.line(11)).startsWith(" [ ] F3 ");
        assertThat(tui.grey(11)).isFalse();
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("Aucune ligne cochée");
        tui.keys(KeyType.ArrowDown).type(" ").keys(KeyType.F10);
        assertThat(levels()).containsExactly("F1|2|2026-11-01", "F2|3|2026-11-24", "F3|0|", "F9|1|2026-11-01");
        assertThat(tui.text())
                .contains("1 pièce enregistrée. Fiche tiers inchangée (niveau 2)")
                .contains("niveau 3. Mettre la fiche au niveau 3 ?");
        assertThat(TestBase.rows("SELECT dunning_level FROM customer WHERE code = 'DUPONT'"))
                .containsExactly("2");
    }

    @Test
    void alignsTheFicheWhenTheOperatorSaysYes() {
        criteria("3");
        tui.keys(KeyType.F10, KeyType.F10).type(" ").keys(KeyType.F10).type("o");
        assertThat(tui.message()).contains("Fiche tiers au niveau 3");
        assertThat(TestBase.rows("SELECT dunning_level FROM customer WHERE code = 'DUPONT'"))
                .containsExactly("3");
    }

    @Test
    void leavesTheFicheWhenTheOperatorSaysNo() {
        criteria("3");
        tui.keys(KeyType.F10, KeyType.F10).type(" ").keys(KeyType.F10).type("n");
        assertThat(tui.text()).contains("Consultation, 3 lignes");
        assertThat(TestBase.rows("SELECT dunning_level FROM customer WHERE code = 'DUPONT'"))
                .containsExactly("2");
    }

    @Test
    void filtersOnTheLevelAndGoesToTheFirstWrongField() {
        openLevels();
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("Code Tiers / Nom du Tiers : choisissez le tiers");
        tui.type("durand").keys(KeyType.F10);
        assertThat(tui.text()).contains("« durand » n'est le code d'aucun tiers");
        tui.type("DUPONT").keys(KeyType.Tab).type("-2").keys(KeyType.F10);
        assertThat(tui.text()).contains("Niveau actuel : « -2 »");
        tui.type("1").keys(KeyType.Tab).type("0").keys(KeyType.F10);
        assertThat(tui.text()).contains("Consultation, 1 ligne", "F2 ").doesNotContain("F3  ");
    }

    @Test
    void needsTheNewLevelOnlyToModify() {
        openLevels();
        tui.type("DUPONT").keys(KeyType.F10);
        assertThat(tui.text()).contains("Consultation, 3 lignes");
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("Nouveau niveau : À remplir", "F10 Consultation");
        tui.type("7").keys(KeyType.F10, KeyType.F10).type(" ").keys(KeyType.F10);
        assertThat(tui.text()).contains("Le niveau de relance 7 n'existe pas", "[x] F1");
        assertThat(levels()).contains("F1|2|2026-11-01");
    }

    @Test
    void asksBeforeTicksAreDropped() {
        criteria("3");
        tui.keys(KeyType.F10, KeyType.F10).type(" ").keys(KeyType.Escape);
        assertThat(tui.text()).contains("Quitter la modification ?");
        tui.type("n");
        assertThat(tui.text()).contains("[x] F1");
    }

    @Test
    void resetsLevelsAfterOuiAndShowsThemBefore() {
        flow.openReset(tui.desk());
        tui.paint();
        assertThat(tui.text()).contains("1 fiche descendra, aucune ne montera", "MARTIN");
        tui.keys(KeyType.F10).type("NON").keys(KeyType.Enter);
        assertThat(TestBase.rows("SELECT dunning_level FROM customer WHERE code = 'MARTIN'"))
                .containsExactly("3");
        tui.type("OUI").keys(KeyType.Enter);
        assertThat(tui.text()).contains("1 fiche enregistrée").doesNotContain("F10 Valider");
        assertThat(TestBase.rows("SELECT dunning_level FROM customer WHERE code = 'MARTIN'"))
                .containsExactly("1");
    }

    @Test
    void proposesTheCriteriaOfTheLastConsultationAndNamedOnes() {
        openLevels();
        tui.type("MARTIN").keys(KeyType.Tab).type("1").keys(KeyType.F10);
        assertThat(tui.text()).contains("Consultation, 1 ligne");
        tui.keys(KeyType.F3);
        criteria("3");
        tui.keys(KeyType.F2);
        assertThat(tui.text()).contains(">Dernière sélection", "MARTIN");
        tui.keys(KeyType.Enter);
        assertThat(tui.text()).contains("[MARTIN ", "[1 ]", "F10 Consultation");
        tui.keys(KeyType.F10).type("").keys(KeyType.F2);
        assertThat(tui.text()).contains("Enregistrer la sélection présente");
    }

    @Test
    void offersNoSelectionWhileLinesAreTicked() {
        criteria("3");
        tui.keys(KeyType.F10, KeyType.F10).type(" ").keys(KeyType.F2);
        assertThat(tui.keyLine()).doesNotContain("F2 ");
        assertThat(tui.text()).contains("[x] F1");
    }
}
