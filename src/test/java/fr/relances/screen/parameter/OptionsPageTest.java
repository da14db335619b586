package fr.relances.screen.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.DeleteLevel;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.ProposeLevel;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.StoreOptions;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paramétrages éditions on an 80x24 terminal, on a real base. */
class OptionsPageTest {

    private static final int LEVELS = (DisplayOption.values().length + 1) / 2 + 6;

    private final Tui tui = new Tui();
    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final List<DunningLevel> opened = new ArrayList<>();
    private Runnable stored;

    @BeforeEach
    void openThePage() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        tui.open(new Page(tui.desk(), "index") {});
        flow("1").open(tui.desk());
        tui.paint();
    }

    private OptionsFlow flow(String place) {
        ReadParameters parameters = new ReadParameters(database);
        return new OptionsFlow(
                new OptionsUseCases(
                        new CurrentEntity(database, session, place),
                        parameters,
                        new StoreOptions(database, session),
                        new ProposeLevel(parameters),
                        new DeleteLevel(database, session)),
                (desk, level, then) -> {
                    opened.add(level);
                    stored = then;
                });
    }

    @Test
    void showsEveryOptionAsABoxAndTheLevelsBelow() {
        assertThat(tui.line(0))
                .isEqualTo(" INDEX > Paramétrages éditions > Paramétrages éditions                  Entité 1");
        assertThat(tui.line(2)).startsWith("─ Options d'affichage ─");
        assertThat(tui.line(3)).startsWith(" [x] Logo ");
        for (DisplayOption option : DisplayOption.values()) {
            assertThat(tui.text())
                    .contains((option.shownByDefault() ? "[x] " : "[ ] ")
                            + Messages.of("label.options." + option.name().toLowerCase(Locale.ROOT)));
        }
        assertThat(tui.line(LEVELS - 3))
                .isEqualTo(" Avoirs et règlements  <Tous déduits        >   [x] Remise à niveau automatique");
        assertThat(tui.line(LEVELS - 2)).startsWith("─ Niveaux de relance ─");
        assertThat(tui.line(LEVELS)).startsWith("  1 Premier rappel ");
        assertThat(tui.line(LEVELS + 2)).startsWith("  3 Mise en demeure              oui ");
    }

    @Test
    void storesWhatWasChangedAndSaysHowMuch() {
        tui.type(" ").keys(KeyType.ReverseTab, KeyType.ReverseTab);
        assertThat(tui.line(LEVELS + 2)).startsWith("  3 ");
        tui.type(" ").keys(KeyType.ReverseTab).type("s").keys(KeyType.F10);

        assertThat(tui.message()).isEqualTo("3 options enregistrées.");
        assertThat(TestBase.rows("SELECT code, enabled FROM display_option")).containsExactly("LOGO|false");
        assertThat(TestBase.rows("SELECT name, content FROM entity_setting ORDER BY name"))
                .containsExactly("automaticLevelReset|false", "creditTreatment|AS_FILTERED");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Rien à changer.");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(0)).isEqualTo(" INDEX");
    }

    @Test
    void refusesToStoreOverWhatAnotherOperatorChanged() {
        TestBase.execute("INSERT INTO display_option VALUES ('1', 'PAGE_NUMBERS', FALSE)");
        tui.type(" ").keys(KeyType.F10);

        assertThat(tui.text()).contains("! Les options ont été modifiées entre-temps par quelqu'un d'autre");
        assertThat(TestBase.rows("SELECT code FROM display_option")).containsExactly("PAGE_NUMBERS");
    }

    @Test
    void asksBeforeChangedOptionsAreDropped() {
        tui.type(" ").keys(KeyType.ReverseTab, KeyType.Escape);
        assertThat(tui.text()).contains("Les options changées et pas enregistrées");
        tui.type("n");
        assertThat(tui.line(3)).startsWith(" [ ] Logo");
        tui.keys(KeyType.Escape).type("o");
        assertThat(tui.line(0)).isEqualTo(" INDEX");
        assertThat(TestBase.rows("SELECT code FROM display_option")).isEmpty();
    }

    @Test
    void tabGoesRoundAndAnArrowLeavesTheListAtItsTop() {
        tui.keys(KeyType.ReverseTab);
        assertThat(tui.here()).startsWith("> 3 Mise en demeure");
        tui.keys(KeyType.Tab);
        assertThat(tui.here()).isEqualTo("[x]");
        assertThat(tui.message()).startsWith("Le logo");
        tui.keys(KeyType.ReverseTab, KeyType.Home, KeyType.ArrowUp);
        assertThat(tui.message()).startsWith("Un tiers qui règle retombe");
        tui.keys(KeyType.ArrowDown);
        assertThat(tui.here()).startsWith("> 1 Premier rappel");
    }

    @Test
    void opensALevelAndShowsWhatWasStoredInItWithoutLosingTheOptions() {
        tui.type(" ").keys(KeyType.ReverseTab, KeyType.ArrowUp, KeyType.Enter);
        assertThat(opened).extracting(DunningLevel::level).containsExactly(2);
        TestBase.execute("UPDATE dunning_level SET name = 'Rappel ferme', minimum_lateness = 5 WHERE level = 2");
        stored.run();
        tui.paint();

        assertThat(tui.here()).startsWith("> 2 Rappel ferme ").contains("   5 ");
        assertThat(tui.line(3)).startsWith(" [ ] Logo");
        tui.keys(KeyType.F4);
        assertThat(opened).last().extracting(DunningLevel::name).isEqualTo("Rappel ferme");
    }

    @Test
    void opensTheNextLevelAsItBeginsAndStoresNothingByItself() {
        tui.keys(KeyType.F5);
        assertThat(opened).extracting(DunningLevel::level).containsExactly(4);
        assertThat(TestBase.rows("SELECT level FROM dunning_level")).hasSize(3);
    }

    @Test
    void deletesTheLastLevelAfterAQuestionAndSaysWhatUsesOne() {
        tui.keys(KeyType.ReverseTab).type("s");
        assertThat(tui.text())
                .contains("Supprimer le niveau 3 (Mise en demeure)")
                .contains("> Non");
        tui.type("o");
        assertThat(tui.message()).isEqualTo("Niveau 3 (Mise en demeure) supprimé.");
        assertThat(tui.here()).startsWith("> 2 Relance");
        assertThat(TestBase.rows("SELECT level FROM dunning_level")).hasSize(2);

        TestBase.execute("INSERT INTO customer (entity_code, code, name, dunning_level, changed_at, changed_by)"
                + " VALUES ('1', 'A', 'A', 2, CURRENT_TIMESTAMP, 'test')");
        tui.type("so");
        assertThat(tui.text()).contains("! Le niveau 2 (Relance) sert encore : 1 tiers.");
        assertThat(TestBase.rows("SELECT level FROM dunning_level")).hasSize(2);
    }

    @Test
    void aLetterInTheFieldsDeletesNothing() {
        tui.type("s");
        assertThat(tui.text()).doesNotContain("Supprimer");
    }

    @Test
    void isRefusedFromASite() {
        TestBase.execute("INSERT INTO site_entity VALUES ('1', 'SILO', 'Le silo')");
        assertThatThrownBy(() -> flow("SILO").open(tui.desk()))
                .hasMessage("Accessible depuis une entité administrative");
    }

    @ParameterizedTest
    @EnumSource(DisplayOption.class)
    void everyOptionHasItsLabelAndHelpThatFit(DisplayOption option) {
        String name = option.name().toLowerCase(Locale.ROOT);
        assertThat(Messages.of("label.options." + name)).hasSizeLessThanOrEqualTo(35);
        assertThat(Messages.of("help.options." + name).lines().findFirst().orElse(""))
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(78);
        assertThat("OPTION " + option.name()).as("kind of a change_record").hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void readsTheLevelsAgainOffTheKeyboardsThread() {
        tui.keys(KeyType.ReverseTab, KeyType.Enter);
        TestBase.execute("UPDATE dunning_level SET name = 'Dernier rappel' WHERE level = 3");
        tui.holdWork();
        stored.run();
        assertThat(tui.paint().text()).doesNotContain("Dernier rappel");
        assertThat(tui.work().here()).startsWith("> 3 Dernier rappel");
    }
}
