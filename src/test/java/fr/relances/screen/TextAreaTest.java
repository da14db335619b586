package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor: what each key does to a text, what of it is seen, and that nothing is lost. */
class TextAreaTest {

    /** What a letter of the table presses; any other letter is typed. */
    private static final Map<Character, KeyType> KEYS = Map.ofEntries(
            Map.entry('<', KeyType.ArrowLeft),
            Map.entry('>', KeyType.ArrowRight),
            Map.entry('^', KeyType.ArrowUp),
            Map.entry('v', KeyType.ArrowDown),
            Map.entry('{', KeyType.Home),
            Map.entry('}', KeyType.End),
            Map.entry('(', KeyType.PageUp),
            Map.entry(')', KeyType.PageDown),
            Map.entry('-', KeyType.Backspace),
            Map.entry('x', KeyType.Delete),
            Map.entry('/', KeyType.Enter));

    private Tui tui = new Tui();
    private TextArea area;

    private TextArea open(String text, int most) {
        area = new TextArea(tui.desk(), "dunning_level.header", most).set(text);
        tui.open(new AreaPage(tui.desk(), area));
        return area;
    }

    /** A page that is an editor. */
    private static final class AreaPage extends Page {

        AreaPage(Desk desk, TextArea area) {
            super(desk, "dunning_level");
            fill(area);
        }
    }

    private void keys(String pressed) {
        for (char key : pressed.toCharArray()) {
            if (key == 'U') {
                tui.control('u');
            } else if (KEYS.containsKey(key)) {
                tui.keys(KEYS.get(key));
            } else {
                tui.type(String.valueOf(key));
            }
        }
    }

    /** Texts with / for a new line; | stands where the cursor is afterwards. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ''          , abc        , abc|
            ''          , é€ç        , é€ç|
            ''          , a/b        , a/b|
            ab          , >/         , a/|b
            ab          , }/         , ab/|
            abc         , }-         , ab|
            abc         , x          , |bc
            abc         , -          , |abc
            abc         , }x         , abc|
            ab/cd       , v-         , ab|cd
            ab/cd       , }x         , ab|cd
            abcd        , >>Z        , abZ|cd
            abcd/ef     , }vZ        , abcd/efZ|
            abcd/ef/ghij, }vvZ       , abcd/ef/ghijZ|
            abcd/ef/ghij, }v<vZ      , abcd/ef/gZ|hij
            ab/cd       , v>^Z       , aZ|b/cd
            ab/cd       , >>>Z       , ab/Z|cd
            ab/cd       , v<Z        , abZ|/cd
            ab/cd       , }vZ        , ab/cdZ|
            ab/cd/ef    , )Z         , ab/cd/Z|ef
            ab/cd/ef    , v>)(Z      , aZ|b/cd/ef
            ab          , }cdU       , ab|
            ab          , }c dU      , abc |
            ab          , }c dUUU    , ab|
            ab          , }--UU      , ab|
            ab          , }-cU       , a|
            ab          , U          , |ab
            a/b/c       , xx         , |b/c
            """)
    void doesToTheTextWhatTheKeySays(String before, String pressed, String after) {
        open(before.replace('/', '\n'), 100);
        keys(pressed);
        int cursor = after.indexOf('|');
        assertThat(area.value().replace('\n', '/')).isEqualTo(after.replace("|", ""));
        tui.type("|");
        assertThat(area.value().replace('\n', '/')).isEqualTo(after);
        assertThat(cursor).isNotNegative();
    }

    @Test
    void breaksBetweenWordsForDisplayOnly() {
        String words = "mot ".repeat(30).strip();
        open(words, 1000);
        assertThat(tui.line(3)).isEqualTo(("mot ".repeat(20)).strip());
        assertThat(tui.line(4)).isEqualTo(("mot ".repeat(10)).strip());
        assertThat(area.value()).isEqualTo(words);
    }

    @Test
    void cutsAWordThatIsLongerThanTheRow() {
        open("x".repeat(100), 1000);
        assertThat(tui.line(3)).isEqualTo("x".repeat(79));
        assertThat(tui.line(4)).isEqualTo("x".repeat(21));
    }

    @Test
    void movesOverBrokenRowsAsTheyAreSeen() {
        open("mot ".repeat(30).strip(), 1000);
        tui.keys(KeyType.ArrowDown).type("Z");
        assertThat(tui.line(4)).startsWith("Zmot");
        tui.keys(KeyType.Home, KeyType.ArrowUp, KeyType.End).type("Y");
        assertThat(area.value().indexOf("motY ")).isEqualTo(76);
    }

    @Test
    void beginsNoLineWithTheBlankOfABrokenRow() {
        open("mot ".repeat(30).strip(), 1000);
        tui.keys(KeyType.End, KeyType.Enter);
        assertThat(area.value())
                .isEqualTo("mot ".repeat(20) + "\n" + "mot ".repeat(10).strip());
    }

    @Test
    void hasNothingToSaveOnceEverythingIsTakenBack() {
        open("ab", 100);
        tui.type("c");
        assertThat(area.touched()).isTrue();
        tui.control('u').control('u');
        assertThat(area.touched()).isFalse();
        assertThat(tui.message()).isEqualTo("Rien à annuler dans ce texte.");
    }

    @Test
    void saysInWhichLineAndColumnTheCursorIs() {
        open("ab\ncd", 100);
        assertThat(tui.line(2)).contains(" Entête ").contains("ligne 1, colonne 1");
        tui.keys(KeyType.ArrowDown, KeyType.ArrowRight);
        assertThat(tui.line(2)).contains("ligne 2, colonne 2");
    }

    @Test
    void scrollsToTheCursorAndSaysThatThereIsMore() {
        open("l1\n" + "x\n".repeat(40) + "fin", 1000);
        assertThat(tui.line(2)).contains(" ↓ ").doesNotContain("↑");
        keys("))))");
        assertThat(tui.line(20)).isEqualTo("fin");
        assertThat(tui.line(2)).contains(" ↑ ").doesNotContain("↓");
        keys("((((");
        assertThat(tui.line(3)).isEqualTo("l1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"un\r\ndeux\r\ntrois", "un\rdeux\rtrois", "un\ndeux\ntrois"})
    void takesSeveralLinesThatArePasted(String pasted) {
        open("", 100);
        tui.paste(pasted);
        assertThat(area.value()).isEqualTo("un\ndeux\ntrois");
        tui.type("s").control('u');
        assertThat(area.value()).isEqualTo("un\ndeux\ntrois");
        tui.control('u');
        assertThat(area.value()).isEmpty();
    }

    @Test
    void keepsWhatIsPastedPlainAndComposed() {
        open("", 100);
        tui.paste("e\u0301t\te\u0007\u001b[2J");
        assertThat(area.value()).isEqualTo("ét    e[2J");
    }

    @Test
    void refusesWhatIsTooLongWholeAndKeepsTheText() {
        open("abcdef", 8);
        tui.paste("ghi");
        assertThat(area.value()).isEqualTo("abcdef");
        assertThat(tui.text()).contains("! Le texte serait trop long : 8 caractères au plus, 1 de trop.");
        tui.paste("gh").type("i");
        assertThat(area.value()).isEqualTo("ghabcdef");
        assertThat(tui.text()).contains("1 de trop");
    }

    @Test
    void neverStandsInsideACharacterOfTwoParts() {
        open("a😀b", 100);
        keys(">>Z");
        assertThat(area.value()).isEqualTo("a😀Zb");
        keys("--");
        assertThat(area.value()).isEqualTo("ab");
    }

    @Test
    void goesToAPlaceThatAMessageNames() {
        open("ab\ncd\nef", 100);
        area.go(2, 2);
        tui.type("Z");
        area.go(9, 9);
        tui.type("Y");
        assertThat(area.value()).isEqualTo("ab\ncZd\nefY");
    }

    @Test
    void losesNothingWhenTheTerminalShrinksAndComesBack() {
        String text = "Un texte assez long pour deux rangées, ".repeat(3);
        open(text, 1000);
        keys("v");
        String before = tui.text();
        tui.resize(10, 4).resize(80, 24);
        assertThat(tui.text()).isEqualTo(before);
        assertThat(area.value()).isEqualTo(text);
    }

    @Test
    void foldsAccentsOneCellEachWhereTheLineHasNone() {
        tui = new Tui(StandardCharsets.US_ASCII, Tui.CLOCK);
        open("Échéance dépassée de 10 €", 100);
        assertThat(tui.line(3)).isEqualTo("Echeance depassee de 10 E");
        tui.keys(KeyType.End, KeyType.Backspace);
        assertThat(area.value()).isEqualTo("Échéance dépassée de 10 ");
    }
}
