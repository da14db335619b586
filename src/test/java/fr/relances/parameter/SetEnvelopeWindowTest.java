package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R36: the window's figures, their bounds, and how they are stored. */
class SetEnvelopeWindowTest {

    private final Database database = TestBase.empty();
    private final SetEnvelopeWindow set = new SetEnvelopeWindow(database, TestBase.session(LocalDate.of(2026, 11, 24)));

    @BeforeEach
    void twoEntities() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        new CreateEntity(database).run("2", "NÉGOCE");
    }

    private EnvelopeWindow stored(String entity) {
        return new ReadParameters(database).run(entity).settings().window();
    }

    @Test
    void theUsualWindowHoldsUntilAnotherIsSetAndEachEntityHasItsOwn() {
        EnvelopeWindow left = new EnvelopeWindow(20, 45, 100, 45);
        assertThat(stored("1")).isEqualTo(new EnvelopeWindow(110, 55, 85, 33));

        assertThat(set.run("1", EnvelopeWindow.USUAL, left)).isTrue();
        assertThat(set.run("1", left, left)).isFalse();

        assertThat(stored("1")).isEqualTo(left);
        assertThat(stored("2")).isEqualTo(EnvelopeWindow.USUAL);
        assertThat(TestBase.rows("SELECT entity_code, kind, old_value, new_value FROM change_record"))
                .containsExactly("1|REGLAGE envelopeWindow|110 55 85 33|20 45 100 45");
    }

    @Test
    void refusesAWindowThatSomebodyElseHasChangedMeanwhile() {
        EnvelopeWindow other = new EnvelopeWindow(110, 50, 85, 33);
        set.run("1", EnvelopeWindow.USUAL, other);

        assertThatThrownBy(() -> set.run("1", EnvelopeWindow.USUAL, new EnvelopeWindow(20, 45, 85, 33)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("entre-temps")
                .hasMessageContaining("11 cm de la gauche, 5 cm du haut, 8,5 x 3,3 cm");
        assertThat(stored("1")).isEqualTo(other);
    }

    @Test
    void refusesAnEntityThatIsNotThere() {
        assertThatThrownBy(() -> set.run("9", EnvelopeWindow.USUAL, EnvelopeWindow.USUAL))
                .isInstanceOf(OperatorException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            110; 55;  85; 33; ''
            5;   10;  70; 25; ''
            135; 120; 70; 28; ''
            120; 55;  85; 33; ''
            50;  88;  110; 60; ''
            4;   55;  85; 33; De la gauche : 0,4 cm ; donnez de 0,5 à 13,5 cm.
            110; 9;   85; 33; Du haut : 0,9 cm ; donnez de 1 à 12 cm.
            110; 55;  69; 33; Largeur : 6,9 cm ; donnez de 7 à 11 cm.
            20;  55; 111; 33; Largeur : 11,1 cm ; donnez de 7 à 11 cm.
            110; 55;  85; 24; Hauteur : 2,4 cm ; donnez de 2,5 à 6 cm.
            121; 55;  85; 33; La fenêtre dépasse à droite : 12,1 + 8,5 = 20,6 cm, 20,5 cm au plus.
            110; 116; 85; 33; La fenêtre dépasse la moitié de la feuille : 11,6 + 3,3 = 14,9 cm, 14,8 cm au plus.
            """)
    void saysWhatIsWrongWithAWindow(int left, int top, int width, int height, String problem) {
        Optional<String> said = new EnvelopeWindow(left, top, width, height).problem();
        if (problem.isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said.orElseThrow()).startsWith(problem);
            assertThatThrownBy(() -> set.run("1", EnvelopeWindow.USUAL, new EnvelopeWindow(left, top, width, height)))
                    .isInstanceOf(OperatorException.class);
            assertThat(stored("1")).isEqualTo(EnvelopeWindow.USUAL);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            11;     110; 11
            5,5;    55;  5,5
            5.5;    55;  5,5
            ' 8,0'; 80;  8
            0,5;    5;   0,5
            5,55;   -1;  ''
            -1;     -1;  ''
            ,5;     -1;  ''
            5,;     -1;  ''
            1e1;    -1;  ''
            '';     -1;  ''
            """)
    void readsCentimetresWithOneDecimal(String typed, int millimetres, String shown) {
        Optional<Integer> read = WindowSide.millimetres(typed);
        assertThat(read.orElse(-1)).isEqualTo(millimetres);
        read.ifPresent(value -> assertThat(WindowSide.centimetres(value)).isEqualTo(shown));
    }
}
