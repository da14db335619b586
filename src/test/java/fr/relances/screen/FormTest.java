package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields in the frame of a page.  */
class FormTest {

    private static final Map<String, String> TEXTS = Map.of(
            "label.sample.date", "Date", "label.sample.check", "Case", "help.sample.date", "Aide de la date\nEn long");

    private final Tui tui = new Tui();
    private final Form form =
            new Form(tui.desk(), "sample", key -> TEXTS.getOrDefault(key, key.startsWith("label.") ? "Champ" : ""));
    private final DateField date = form.add(0, 1, 22, new DateField("date", Tui.CLOCK));
    private final CheckField check = form.add(0, 50, new CheckField("check"));
    private final ChoiceField<String> choice = form.add(
            1, 22, new ChoiceField<>("choice", 16, List.of("1 Premier", "2 Relance", "3 Mise"), Function.identity()));
    private final AmountField amount = form.add(2, 22, new AmountField("amount", 12));
    private final TextField text = form.add(3, 22, new TextField("text", 6));
    private final MultiField<String> several = form.add(
            4,
            22,
            new MultiField<>(tui.desk(), "several", 16, Function.<String>identity())
                    .choices(
                            "Modes",
                            () -> List.of("CHQ", "LCR", "VIR"),
                            List.of(Column.left("Mode", 8, mode -> mode))));

    private final Page page = new SamplePage(tui.desk(), form);

    @BeforeEach
    void show() {
        tui.open(page);
    }

    @Test
    void drawsTheFrameAndTheFieldsAtTheirPlaces() {
        assertThat(tui.line(0)).startsWith(" Exemple").hasSize(80).endsWith("1/4");
        assertThat(tui.line(1)).isEqualTo("─".repeat(80));
        assertThat(tui.line(2)).isEqualTo(" Date                 [          ]                [ ] Case");
        assertThat(tui.line(3)).isEqualTo("                      <1 Premier       >");
        assertThat(tui.line(4)).isEqualTo("                      [        0,00]");
        assertThat(tui.line(6)).isEqualTo("                      [Tous            ]+");
        assertThat(tui.line(21)).isEqualTo("─".repeat(80));
        assertThat(tui.message()).isEqualTo("Aide de la date");
        assertThat(tui.keyLine()).isEqualTo(" F1 Aide  F3 Quitter  F10 Suite  Échap Retour");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    241126,     24/11/2026
                    24/11/2026, 24/11/2026
                    j,          24/11/2026
                    f,          30/11/2026
                    +7,         01/12/2026
                    -30,        25/10/2026
                    """)
    void writesADateWholeWhenTheCursorLeaves(String typed, String shown) {
        tui.type(typed).keys(KeyType.Enter);

        assertThat(tui.line(2)).contains("[" + shown + "]");
        assertThat(date.date())
                .isEqualTo(Optional.of(LocalDate.parse(
                        shown.substring(6) + "-" + shown.substring(3, 5) + "-" + shown.substring(0, 2))));
    }

    @Test
    void saysWhatIsWrongOnLeavingAndNeverHoldsTheCursor() {
        tui.type("99/99").keys(KeyType.Tab);

        assertThat(tui.text())
                .contains("! Date : « 99/99 » n'est pas une date.")
                .contains("![99/99     ]");
        assertThat(tui.here()).isEqualTo("[ ]");
    }

    @Test
    void goesToTheFirstErrorWhenAllIsChecked() {
        tui.type("99/99").keys(KeyType.Tab, KeyType.Tab, KeyType.F10);

        assertThat(tui.here()).isEqualTo("99/99     ");
        assertThat(tui.text()).contains("! Date : « 99/99 »").doesNotContain("suite faite");
        tui.type("j").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("suite faite");
    }

    @Test
    void ticksWithSpaceAndCyclesChoicesBothWays() {
        tui.keys(KeyType.Tab).type(" ").keys(KeyType.ArrowDown).type(" ");
        assertThat(check.ticked()).isTrue();
        assertThat(choice.value()).isEqualTo("2 Relance");
        tui.keys(KeyType.ArrowLeft, KeyType.ArrowLeft);
        assertThat(choice.value()).isEqualTo("3 Mise");
        tui.type("1");
        assertThat(choice.value()).isEqualTo("1 Premier");
    }

    @Test
    void readsAmountsWithCommaOrPointAndPutsThemAtTheRight() {
        form.go(amount);
        tui.type("1234.5").keys(KeyType.Enter);

        assertThat(tui.line(4)).contains("[    1 234,50]");
        assertThat(amount.amount()).isEqualTo(Amount.of("1234.50"));
    }

    @Test
    void editsInsideATextOnceTheCursorMoved() {
        form.go(text);
        tui.type("abé")
                .keys(KeyType.ArrowLeft)
                .type("x")
                .control('a')
                .type("1")
                .control('e')
                .keys(KeyType.Backspace);
        assertThat(text.value()).isEqualTo("1abx");
        tui.type("23456789");
        assertThat(text.value()).isEqualTo("1abx23");
    }

    @Test
    void pastedLinesAreCharactersAndNeverCommands() {
        form.go(text);
        tui.paste("a\nb\tc");

        assertThat(text.value()).isEqualTo("a b c");
        assertThat(tui.here()).isEqualTo("a b c ");
    }

    @Test
    void choosesSeveralFromTheListBehindF4AndAllAgainWithDelete() {
        form.go(several);
        tui.paint();
        assertThat(tui.keyLine()).contains("F4 Liste");
        tui.keys(KeyType.F4).type(" ").keys(KeyType.ArrowDown).type(" ");
        assertThat(tui.text())
                .contains("[x] CHQ")
                .contains("[ ] LCR")
                .contains("[x] VIR")
                .contains("F10 Valider");
        tui.keys(KeyType.F10);
        assertThat(several.chosen()).containsExactly("CHQ", "VIR");
        assertThat(tui.line(6)).contains("[2 choisis       ]+");
        tui.keys(KeyType.Delete);
        assertThat(tui.line(6)).contains("[Tous            ]+");
    }

    @Test
    void leavingToTheIndexAsksWhereSomethingWasTyped() {
        tui.open(new SamplePage(tui.desk(), form));
        tui.type("j").keys(KeyType.F3);
        assertThat(tui.text()).contains("Quitter vers l'INDEX ?").contains("> Non");
        tui.type("n");
        assertThat(date.date()).isPresent();
        tui.keys(KeyType.F3, KeyType.Tab, KeyType.Enter);
        assertThat(tui.text()).doesNotContain("Question");
        assertThat(tui.desk().top()).isSameAs(page);
    }

    @Test
    void helpShowsTheFieldThenTheScreen() {
        tui.keys(KeyType.F1);
        assertThat(tui.text()).contains("En long").contains("F1 Aide de l'écran");
        tui.alt('&');
        assertThat(tui.text()).doesNotContain("En long").contains("Ctrl-L : repeindre");
        tui.control('c');
        assertThat(tui.message()).isEqualTo("Aide de la date");
    }
}
