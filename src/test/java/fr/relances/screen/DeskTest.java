package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.text.OperatorException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every screen: errors, sizes, charsets, windows, keys and their twins. */
class DeskTest {

    private final Tui tui = new Tui();

    private Page page(Runnable f6) {
        Page page = new SamplePage(tui.desk(), new TextPager(List.of("Net 14 472,55 €", "ligne 2")));
        page.keys.bind(Key.F6, "key.recount", f6);
        return page;
    }

    @Test
    void showsWhatTheOperatorCanMend() {
        tui.open(page(() -> {
            throw new OperatorException("ask.word.wrong", "OUI");
        }));
        tui.keys(KeyType.F6);
        assertThat(tui.message()).startsWith("! Tapez le mot OUI en entier");
        tui.keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("suite faite");
    }

    @Test
    void givesABugANumberAndNoClassName() {
        tui.open(page(() -> {
            throw new IllegalStateException("planted");
        }));
        tui.keys(KeyType.F6);
        assertThat(tui.text())
                .containsPattern("! Incident [0-9A-F]{6} : l.action")
                .doesNotContain("planted", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"79,24,Terminal trop petit : 80x24 au moins", "30,5,Trop petit : 80x24", "10,4,80x24 !", "3,1,80x"})
    void tellsHowLargeATerminalMustBeAndLosesNothing(int columns, int rows, String shown) {
        tui.open(page(() -> {})).resize(columns, rows).keys(KeyType.F10, KeyType.Escape);
        assertThat(tui.line(0)).isEqualTo(shown);
        tui.resize(80, 24);
    }

    @Test
    void usesALargerTerminal() {
        tui.open(page(() -> {})).resize(132, 43);
        assertThat(tui.line(1)).hasSize(132);
        assertThat(tui.line(40)).hasSize(132);
        assertThat(tui.keyLine()).startsWith(" F1 Aide");
    }

    @Test
    void foldsWhatTheLineCannotCarry() {
        Tui ascii = new Tui(Charset.forName("US-ASCII"), Tui.CLOCK);
        ascii.open(new SamplePage(ascii.desk(), new TextPager(List.of("Échéance 14\u00a0472,55 € œuvre…"))));
        assertThat(ascii.line(1)).isEqualTo("-".repeat(80));
        assertThat(ascii.line(2)).isEqualTo("Echeance 14 472,55 EUR oeuvre...");
        assertThat(ascii.keyLine()).endsWith("Echap Retour");
    }

    @ParameterizedTest
    @ValueSource(chars = {'6', '-'})
    void altDigitsAndTheirFrenchTwinsAreFunctionKeys(char twin) {
        AtomicInteger recounts = new AtomicInteger();
        tui.open(page(recounts::incrementAndGet)).alt(twin);
        assertThat(recounts).hasValue(1);
    }

    @Test
    void keysThatOtherProgramsTakeForSignalsDoNothing() {
        tui.open(page(() -> {}));
        String before = tui.text();
        tui.control('z').control('\\').control('s').control('q').control('d');
        assertThat(tui.text()).isEqualTo(before);
    }

    @Test
    void wantsTheWholeWordForAGraveQuestion() {
        AtomicInteger done = new AtomicInteger();
        tui.open(page(() -> {}));
        new AskWordWindow(tui.desk(), "Éditer 18 courriers ?", "OUI", done::incrementAndGet).show();
        tui.type("ou").keys(KeyType.Enter);
        assertThat(tui.text()).contains("! Tapez le mot OUI en entier").contains("Éditer 18 courriers ?");
        tui.type("oui").keys(KeyType.Enter);
        assertThat(done).hasValue(1);
        assertThat(tui.text()).doesNotContain("Éditer 18 courriers ?");
    }

    @Test
    void showsALongMessageWhole() {
        tui.open(page(() -> tui.desk().refuse("mot ".repeat(30) + "fin"))).keys(KeyType.F6);
        assertThat(tui.line(21)).startsWith(" ! mot");
        assertThat(tui.message()).endsWith("fin");
    }

    @Test
    void turnsPagesOfTextOneAtATime() {
        TextPager pager = new TextPager(3, number -> List.of("courrier " + number));
        tui.open(new SamplePage(tui.desk(), pager)).keys(KeyType.ArrowRight, KeyType.ArrowRight, KeyType.ArrowRight);
        assertThat(tui.line(2)).isEqualTo("courrier 2");
        tui.keys(KeyType.ArrowLeft);
        assertThat(tui.line(2)).isEqualTo("courrier 1");
        assertThat(pager.page()).isEqualTo(1);
    }
}
