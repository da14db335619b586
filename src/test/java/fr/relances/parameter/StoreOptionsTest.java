package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options of an entity's editions and its general model, on a real base. */
class StoreOptionsTest {

    private static final String RECORDS =
            "SELECT kind, old_value, new_value, operator_name, happened_at FROM change_record ORDER BY id";

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final StoreOptions store = new StoreOptions(database, session);

    @BeforeEach
    void twoEntities() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        new CreateEntity(database).run("NEG", "NÉGOCE DU VAL");
    }

    private EditionOptions stored(String entityCode) {
        return EditionOptions.of(new ReadParameters(database).run(entityCode));
    }

    private static EditionOptions turned(EditionOptions options, DisplayOption... turned) {
        Set<DisplayOption> shown = EnumSet.noneOf(DisplayOption.class);
        shown.addAll(options.shownOptions());
        for (DisplayOption option : turned) {
            if (!shown.remove(option)) {
                shown.add(option);
            }
        }
        return new EditionOptions(shown, options.creditTreatment(), options.automaticLevelReset());
    }

    @Test
    void storesWhatDiffersForThisEntityOnlyWithWhoAndWhenBeforeAndAfter() {
        EditionOptions seen = stored("1");
        EditionOptions wanted = new EditionOptions(
                turned(seen, DisplayOption.LOGO, DisplayOption.LEVEL_COLUMN).shownOptions(),
                CreditTreatment.NOT_DEDUCTED,
                false);

        assertThat(store.run("1", seen, wanted)).isEqualTo(4);
        assertThat(stored("1")).isEqualTo(wanted);
        assertThat(stored("NEG")).isEqualTo(seen);
        assertThat(TestBase.rows(RECORDS))
                .containsExactly(
                        "OPTION LOGO|O|N|dupont|2026-11-24 10:30:00.0",
                        "OPTION LEVEL_COLUMN|N|O|dupont|2026-11-24 10:30:00.0",
                        "REGLAGE creditTreatment|ALL_DEDUCTED|NOT_DEDUCTED|dupont|2026-11-24 10:30:00.0",
                        "REGLAGE automaticLevelReset|true|false|dupont|2026-11-24 10:30:00.0");
    }

    @Test
    void changesBackWhatWasChosenAndRecordsNothingWhereNothingDiffers() {
        EditionOptions first = stored("1");
        EditionOptions other = turned(first, DisplayOption.PAGE_NUMBERS);
        store.run("1", first, other);
        assertThat(store.run("1", other, other)).isZero();
        assertThat(store.run("1", other, first)).isEqualTo(1);

        assertThat(stored("1")).isEqualTo(first);
        assertThat(TestBase.rows("SELECT enabled FROM display_option")).containsExactly("true");
        assertThat(TestBase.rows("SELECT old_value, new_value FROM change_record ORDER BY id"))
                .containsExactly("O|N", "N|O");
    }

    @Test
    void refusesWhatAnotherOperatorChangedMeanwhile() {
        EditionOptions seen = stored("1");
        EditionOptions theirs = turned(seen, DisplayOption.LOGO);
        store.run("1", seen, theirs);

        assertThatThrownBy(() -> store.run("1", seen, turned(seen, DisplayOption.CUT_OFF_DATE)))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("Les options ont été modifiées entre-temps par quelqu'un d'autre");
        assertThat(stored("1")).isEqualTo(theirs);
    }

    @Test
    void refusesAnEntityThatIsNotThere() {
        EditionOptions options = stored("1");
        assertThatThrownBy(() -> store.run("ABSENT", options, options)).isInstanceOf(OperatorException.class);
    }

    @ParameterizedTest
    @EnumSource(DisplayOption.class)
    void everyOptionCanBeTurned(DisplayOption option) {
        EditionOptions seen = stored("1");
        EditionOptions wanted = turned(seen, option);
        assertThat(store.run("1", seen, wanted)).isEqualTo(1);
        assertThat(stored("1")).isEqualTo(wanted);
    }

    @Test
    void storesTheGeneralModelThatPassesItsCheckUnlessItChangedMeanwhile() {
        ChooseGeneralTemplate choose = new ChooseGeneralTemplate(database, session, name -> {
            if (name.equals("FAUX")) {
                throw new OperatorException("letter.template.name", name);
            }
        });
        choose.run("1", "GENERAL", "COURT");
        assertThat(general("1")).isEqualTo("COURT");
        assertThat(general("NEG")).isEqualTo("GENERAL");
        assertThat(TestBase.rows(RECORDS))
                .containsExactly("REGLAGE generalTemplate|GENERAL|COURT|dupont|2026-11-24 10:30:00.0");

        assertThatThrownBy(() -> choose.run("1", "GENERAL", "LONG"))
                .hasMessageStartingWith("Le modèle général a été changé entre-temps")
                .hasMessageContaining("COURT");
        assertThatThrownBy(() -> choose.run("1", "COURT", "FAUX")).isInstanceOf(OperatorException.class);
        assertThat(general("1")).isEqualTo("COURT");
    }

    private String general(String entityCode) {
        return new ReadParameters(database).run(entityCode).settings().generalTemplate();
    }
}
