package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.sample.CheckLevelTexts;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Storing one level, on a real base. */
class EditLevelTest {

    private static final String RECORDS =
            "SELECT kind, old_value, new_value, operator_name, happened_at FROM change_record ORDER BY id";

    private final Database database = TestBase.empty();
    private final EditLevel edit =
            new EditLevel(database, TestBase.session(LocalDate.of(2026, 11, 24)), new CheckLevelTexts());

    @BeforeEach
    void entity() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
    }

    private DunningLevel stored(int level) {
        return new ReadParameters(database).run("1").levels().get(level);
    }

    private static DunningLevel with(DunningLevel level, String header, String footer) {
        return new DunningLevel(
                level.level(),
                level.name(),
                level.formalNotice(),
                level.conditions(),
                level.paymentDays(),
                new DunningLevel.Texts(header, footer));
    }

    private List<LevelField> store(DunningLevel seen, DunningLevel level) {
        return edit.run("1", Optional.of(seen), level);
    }

    @Test
    void storesEveryFieldWithWhoAndWhenBeforeAndAfter() {
        DunningLevel level = new DunningLevel(
                2,
                "Rappel ferme",
                true,
                new DunningLevel.Conditions(5, 20, Amount.of("1500.00")),
                15,
                new DunningLevel.Texts("Vous devez $relance.net.", "Merci."));
        DunningLevel before = stored(2);

        assertThat(store(before, level)).containsExactly(LevelField.values());
        assertThat(stored(2)).isEqualTo(level);
        assertThat(stored(1).name()).isEqualTo("Premier rappel");
        assertThat(TestBase.rows(RECORDS))
                .hasSize(8)
                .startsWith("NIVEAU 2 NAME|Relance|Rappel ferme|dupont|2026-11-24 10:30:00.0")
                .anyMatch(row -> row.startsWith("NIVEAU 2 FORMAL_NOTICE|N|O|"))
                .anyMatch(row -> row.startsWith("NIVEAU 2 MINIMUM_AMOUNT|0,00|1\u00a0500,00|"))
                .anyMatch(row -> row.startsWith("NIVEAU 2 FOOTER|") && row.contains("|Merci.|dupont"));
    }

    @Test
    void storesNothingWhereNothingChanged() {
        assertThat(store(stored(1), stored(1))).isEmpty();
        assertThat(TestBase.rows(RECORDS)).isEmpty();
    }

    @Test
    void refusesALevelThatSomebodyElseChangedMeanwhile() {
        DunningLevel seen = stored(1);
        TestBase.execute("UPDATE dunning_level SET payment_days = 10 WHERE level = 1");

        assertThatThrownBy(() -> store(seen, with(seen, "Bonjour", "Merci")))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("Le niveau 1 a été modifié entre-temps");
        assertThat(stored(1).texts()).isEqualTo(seen.texts());
        assertThat(TestBase.rows(RECORDS)).isEmpty();
    }

    @Test
    void insertsALevelThatIsNewUnlessSomebodyElseDidSo() {
        DunningLevel fourth = new DunningLevel(
                4,
                "Dernier avis",
                true,
                new DunningLevel.Conditions(0, 0, Amount.ZERO),
                8,
                new DunningLevel.Texts("", ""));
        edit.run("1", Optional.empty(), fourth);
        assertThat(stored(4)).isEqualTo(fourth);
        assertThatThrownBy(() -> edit.run("1", Optional.empty(), fourth))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("entre-temps");
    }

    @Test
    void refusesAnEntityThatIsNotThere() {
        assertThatThrownBy(() -> edit.run("NEANT", Optional.empty(), stored(1)))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("L'entité NEANT n'existe pas");
    }

    @Test
    void recordsOfALongTextWhatChangedAndALittleBeforeIt() {
        String text = "Texte. ".repeat(1000);
        DunningLevel level = with(stored(1), text + "Avant." + text, "Merci.");
        store(stored(1), level);
        store(level, with(level, text + "Après." + text, "Merci."));

        List<String> lengths = TestBase.rows(
                "SELECT LENGTH(old_value), LENGTH(new_value) FROM change_record WHERE kind = 'NIVEAU 1 HEADER' ORDER BY id");
        assertThat(lengths.get(1)).isEqualTo("1000|1000");
        List<String> values = TestBase.rows(
                "SELECT old_value, new_value FROM change_record WHERE kind = 'NIVEAU 1 HEADER' ORDER BY id");
        assertThat(values.get(1)).startsWith("…").contains("Avant.", "Après.").endsWith("…");
    }

    @Test
    void keepsTheLongestTextAndRefusesALongerOne() {
        DunningLevel longest = with(stored(1), "é".repeat(16_000), "");
        store(stored(1), longest);
        assertThat(stored(1).texts().header()).hasSize(16_000);
        assertThatThrownBy(() -> store(longest, with(longest, "", "e".repeat(16_001))))
                .isInstanceOf(OperatorException.class)
                .hasMessage("Pied : le texte a 16\u00a0001 caractères, 16\u00a0000 au plus. Abrégez.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NAME            ; ' '          ; un nom est nécessaire
            NAME            ; Relance      ;
            MINIMUM_LATENESS; -1           ; « -1 » n'est pas un nombre de jours de 0 à 9999
            MINIMUM_LATENESS; 10000        ; n'est pas un nombre de jours
            MINIMUM_DELAY   ; deux         ; « deux » n'est pas un nombre de jours
            MINIMUM_DELAY   ; 9999         ;
            PAYMENT_DAYS    ; 1000         ; de 0 à 999
            PAYMENT_DAYS    ; 0            ;
            MINIMUM_AMOUNT  ; -0,01        ; n'est pas un montant de 0 ou plus
            MINIMUM_AMOUNT  ; 12,345       ; n'est pas un montant
            MINIMUM_AMOUNT  ; 1 500,00     ;
            """)
    void saysWhatIsWrongWithAValue(LevelField field, String value, String problem) {
        if (problem == null) {
            assertThat(field.problem(value)).isEmpty();
        } else {
            assertThat(field.problem(value))
                    .hasValueSatisfying(text -> assertThat(text).contains(problem));
        }
    }

    @Test
    void refusesAFaultyTextBeforeItIsStored() {
        DunningLevel seen = stored(1);
        assertThatThrownBy(() -> store(seen, with(seen, "Bonjour", "Merci\n\n$tiers.nomm")))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("Pied, ligne 3, colonne 1 : le champ $tiers.nomm n'existe pas.");
        assertThat(stored(1)).isEqualTo(seen);
    }
}
