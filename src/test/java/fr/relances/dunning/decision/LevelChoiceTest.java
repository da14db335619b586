package fr.relances.dunning.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4, R5: which levels a run takes. */
class LevelChoiceTest {

    @ParameterizedTest(name = "run {0}, item at {1}: {2}")
    @CsvSource(textBlock = """
        # run, item, choices that take it
          1,   0,    NEVER_DUNNED THIS_LEVEL_ONLY THIS_LEVEL_AND_BELOW
          2,   0,    NEVER_DUNNED THIS_LEVEL_AND_BELOW
          2,   1,    THIS_LEVEL_ONLY THIS_LEVEL_AND_BELOW
          3,   1,    THIS_LEVEL_AND_BELOW
          2,   2,    RENEWAL
          2,   3,
        """)
    void acceptsItemsAsRulesR4AndR5Say(int run, int item, String choices) {
        String accepting = Stream.of(LevelChoice.values())
                .filter(choice -> choice.accepts(item, run))
                .map(LevelChoice::name)
                .collect(Collectors.joining(" "));
        assertThat(accepting).isEqualTo(choices == null ? "" : choices);
    }

    @ParameterizedTest(name = "{0} in a run at {1}: {2}")
    @CsvSource({
        "NEVER_DUNNED, 3, niveau 0",
        "THIS_LEVEL_ONLY, 3, niveau 2",
        "THIS_LEVEL_AND_BELOW, 1, niveau 0",
        "THIS_LEVEL_AND_BELOW, 3, niveaux 0 à 2",
        "RENEWAL, 3, niveau 3"
    })
    void saysTheLevelsInFigures(LevelChoice choice, int run, String levels) {
        assertThat(choice.levels(run)).isEqualTo(levels);
    }
}
