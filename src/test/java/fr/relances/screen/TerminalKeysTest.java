package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.screen.terminal.TypedKeys;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each key of each terminal sends, and which key of the program it is; where a terminal lacks one, the twin is
 * named. ^ stands for Escape, and ^ before a capital alone for Ctrl. Columns: F1 to F12 (F5 and F11 mean nothing yet),
 * then up, down, right, left, Home, End, PgUp, PgDn, Shift-Tab, keypad Enter.
 */
class TerminalKeysTest {

    private static final List<Key> FUNCTIONS = List.of(
            Key.F1, Key.F2, Key.F3, Key.F4, Key.F5, Key.F6, Key.F7, Key.F8, Key.F9, Key.F10, Key.F11, Key.ESCAPE);
    private static final List<Key> MOVES = List.of(
            Key.UP,
            Key.DOWN,
            Key.RIGHT,
            Key.LEFT,
            Key.HOME,
            Key.END,
            Key.PAGE_UP,
            Key.PAGE_DOWN,
            Key.BACK_TAB,
            Key.ENTER);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            xterm         | ^OP ^OQ ^OR ^OS ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~   | ^[A ^[B ^[C ^[D ^[H ^[F ^[5~ ^[6~ ^[Z ^OM
            xterm         | ^OP ^OQ ^OR ^OS ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~   | ^OA ^OB ^OC ^OD ^OH ^OF ^[5~ ^[6~ ^[Z \\r
            tmux-256color | ^OP ^OQ ^OR ^OS ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~   | ^OA ^OB ^OC ^OD ^[1~ ^[4~ ^[5~ ^[6~ ^[Z ^OM
            screen        | ^OP ^OQ ^OR ^OS ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~   | ^OA ^OB ^OC ^OD ^[1~ ^[4~ ^[5~ ^[6~ ^[Z \\r
            putty         | ^[11~ ^[12~ ^[13~ ^[14~ ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~ | ^[A ^[B ^[C ^[D ^[1~ ^[4~ ^[5~ ^[6~ ^[Z \\r
            putty         | ^OP ^OQ ^OR ^OS ^OT ^OU ^OV ^OW ^OX ^OY ^OZ ^O[                   | ^OA ^OB ^OC ^OD ^[7~ ^[8~ ^[5~ ^[6~ ^[Z ^OM
            linux         | ^[[A ^[[B ^[[C ^[[D ^[[E ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~ | ^[A ^[B ^[C ^[D ^[1~ ^[4~ ^[5~ ^[6~ ^\\t \\r
            vt220         | ^OP ^OQ ^OR ^OS ^5 ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~      | ^[A ^[B ^[C ^[D ^[1~ ^[4~ ^[5~ ^[6~ ^\\t ^OM
            vt100         | ^OP ^OQ ^OR ^OS ^Ot ^Ou ^Ov ^Ol ^Ow ^Ox - ^C                      | ^[A ^[B ^[C ^[D ^A ^E ^B ^F ^\\t ^OM
            vt100         | ^1 ^2 ^3 ^4 ^5 ^6 ^7 ^8 ^9 ^0 - ^C                                | ^OA ^OB ^OC ^OD ^A ^E ^B ^F ^[Z \\r
            vt100         | ^& ^é ^" ^' ^( ^- ^è ^_ ^ç ^à - ^C                                | ^OA ^OB ^OC ^OD ^A ^E ^B ^F ^[Z \\n
            rxvt          | ^[11~ ^[12~ ^[13~ ^[14~ ^[15~ ^[17~ ^[18~ ^[19~ ^[20~ ^[21~ ^[23~ ^[24~ | ^[a ^[b ^Oc ^Od ^[7~ ^[8~ ^[5~ ^[6~ ^[Z ^OM
            scoansi       | ^[M ^[N ^[O ^[P ^[Q ^[R ^[S ^[T ^[U ^[V ^[W ^[X                   | ^[A ^[B ^[C ^[D ^[H ^[F ^[I ^[G ^[Z \\r
            """)
    void eachKeyOfEachTerminalIsTheProgramsKey(String type, String functions, String moves) {
        assertThat(pressed(type, functions)).isEqualTo(without(FUNCTIONS, functions));
        assertThat(pressed(type, moves)).isEqualTo(MOVES);
    }

    private static List<Key> pressed(String type, String written) {
        return Stream.of(written.split(" "))
                .filter(key -> !key.equals("-"))
                .flatMap(key -> TypedKeys.read(bytes(key), type).stream())
                .map(stroke -> Press.of(stroke).key())
                .toList();
    }

    private static List<Key> without(List<Key> keys, String written) {
        List<String> parts = Arrays.asList(written.split(" "));
        return keys.stream()
                .filter(key -> !parts.get(keys.indexOf(key)).equals("-"))
                .toList();
    }

    private static String bytes(String written) {
        if (written.length() == 2 && written.charAt(1) >= 'A' && written.charAt(1) <= 'Z') {
            return String.valueOf((char) (written.charAt(1) - '@'));
        }
        return written.replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace('^', '\033');
    }

    @ParameterizedTest
    @CsvSource({"xterm", "tmux", "screen", "putty", "linux", "rxvt", "vt220"})
    void pastedTextIsTextOnEachTerminal(String type) {
        assertThat(TypedKeys.read("\033[200~OUI\r\033[21~\033[201~", type))
                .containsExactly(new fr.relances.screen.terminal.Pasted("OUI\r\033[21~"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            ^]11;rgb:0000/0000/0000^\\x
            ^]11;rgb:0000/0000/0000%x
            ^P>|XTerm(390)^\\x
            ^[?64;1;2cx
            ^[24;80Rx
            ^[8;24;80tx
            """)
    void whatATerminalAnswersIsNeverTyped(String line) {
        List<Key> keys = TypedKeys.read(line.replace('^', '\033').replace('%', '\7'), "xterm").stream()
                .map(stroke -> Press.of(stroke).key())
                .toList();
        assertThat(keys).containsExactly(Key.CHARACTER);
    }
}
