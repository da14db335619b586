package fr.relances.screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes as terminals send them, in; keys out. In the tables ^ stands for Escape. */
class KeyReaderTest {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    private static List<String> read(byte[] bytes, Charset charset, String terminalType) throws IOException {
        KeyReader reader = new KeyReader(new ByteArrayInputStream(bytes), charset, terminalType, 0);
        List<String> keys = new ArrayList<>();
        KeyStroke stroke = reader.read();
        while (stroke.getKeyType() != KeyType.EOF) {
            keys.add(name(stroke));
            stroke = reader.read();
        }
        return keys;
    }

    private static String name(KeyStroke stroke) {
        if (stroke instanceof Pasted pasted) {
            return "pasted:" + pasted.text();
        }
        String modifiers = (stroke.isCtrlDown() ? "C-" : "") + (stroke.isAltDown() ? "A-" : "");
        return modifiers
                + (stroke.getKeyType() == KeyType.Character
                        ? stroke.getCharacter()
                        : stroke.getKeyType().name());
    }

    private static List<String> read(String typed, String terminalType) throws IOException {
        return read(typed.replace('^', '\033').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, terminalType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    xterm   | ^OP^OQ^OR^OS^[15~^[17~^[18~^[19~^[20~^[21~^[23~^[24~ | F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12
                    linux   | ^[[A^[[B^[[C^[[D^[[E^[17~^\t^[1~^[4~ | F1 F2 F3 F4 F5 F6 ReverseTab Home End
                    vt220   | ^OP^OS^[17~^[21~^[1~^[4~^[5~^[6~                      | F1 F4 F6 F10 Home End PageUp PageDown
                    vt100   | ^OP^OS^Ot^Ou^Ov^Ol^Ow^Ox                              | F1 F4 F5 F6 F7 F8 F9 F10
                    rxvt    | ^[11~^[14~^[7~^[8~^[7$^[Z^Oa | F1 F4 Home End Home ReverseTab ArrowUp
                    scoansi | ^[M^[N^[P^[S^[V^[X^[H^[F^[I^[G                        | F1 F2 F4 F7 F10 F12 Home End PageUp PageDown
                    xterm   | ^[A^[B^[C^[D^[H^[F^[5~^[6~^[3~^[Z                     | ArrowUp ArrowDown ArrowRight ArrowLeft Home End PageUp PageDown Delete ReverseTab
                    xterm   | ^OA^OB^OH^OF^OM^Oq^Ol^On                              | ArrowUp ArrowDown Home End Enter 1 , .
                    xterm   | ^[1;5A^[1;2P^[1;2R^[15;5~^[5;3~                       | ArrowUp F1 F3 F5 PageUp
                    """)
    void understandsWhatEachTerminalSends(String terminalType, String typed, String keys) throws IOException {
        assertThat(read(typed, terminalType)).isEqualTo(List.of(keys.split(" ")));
    }

    @Test
    void dropsSequencesThatAreNoKeyInsteadOfTypingThem() throws IOException {
        assertThat(read("a^[24;80Rb^[?1;2cc^[<0;10;5Md^[200;1xe^[99~f", "xterm"))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void theFirstF3IsAKeyAndNoCursorReport() throws IOException {
        assertThat(read("^OR", "xterm")).containsExactly("F3");
    }

    @Test
    void readsAccentsInTheCharsetOfTheLine() throws IOException {
        assertThat(read("é€ç".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "xterm"))
                .containsExactly("é", "€", "ç");
        assertThat(read("é€ç".getBytes(LATIN_9), LATIN_9, "xterm")).containsExactly("é", "€", "ç");
        assertThat(read("é€".getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII, "vt100"))
                .containsExactly("é", "€");
        assertThat(read("éa".getBytes(LATIN_9), StandardCharsets.UTF_8, "xterm"))
                .containsExactly("é", "a");
    }

    @Test
    void readsAltWithFrenchCharactersInUtf8AndLatin9() throws IOException {
        String french = "\033&\033é\033\"\033'\033(\033-\033è\033_\033ç\033à";
        List<String> expected = List.of("A-&", "A-é", "A-\"", "A-'", "A-(", "A--", "A-è", "A-_", "A-ç", "A-à");
        assertThat(read(french.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "xterm"))
                .isEqualTo(expected);
        assertThat(read(french.getBytes(LATIN_9), LATIN_9, "xterm")).isEqualTo(expected);
        assertThat(read(french.getBytes(LATIN_9), StandardCharsets.UTF_8, "xterm"))
                .isEqualTo(expected);
    }

    @Test
    void readsControlKeysAndNeverTakesThemForSignals() throws IOException {
        assertThat(read("\3\32\34\23\14\2\r\n\t\10\177^", "xterm"))
                .containsExactly(
                        "C-c",
                        "C-z",
                        "C-\\",
                        "C-s",
                        "C-l",
                        "C-b",
                        "Enter",
                        "Enter",
                        "Tab",
                        "Backspace",
                        "Backspace",
                        "Escape");
    }

    @Test
    void handsPastedTextOverWholeWithItsLinesAndEscapes() throws IOException {
        assertThat(read("^[200~Étable\r\n^[Bx^[201~y", "xterm")).containsExactly("pasted:Étable\r\n\033[Bx", "y");
    }

    @Test
    void waitsForTheRestOfASequenceThatASlowLineCut() throws IOException {
        PipedOutputStream line = new PipedOutputStream();
        KeyReader reader = new KeyReader(new PipedInputStream(line), StandardCharsets.UTF_8, "xterm", 30_000);
        line.write('\033');
        Thread rest = new Thread(() -> {
            try {
                line.write('[');
                line.flush();
                line.write('B');
                line.flush();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        rest.start();
        assertThat(reader.read().getKeyType()).isEqualTo(KeyType.ArrowDown);
    }

    @Test
    void saysEofWhenTheLineIsGone() throws IOException {
        KeyReader reader = new KeyReader(new ByteArrayInputStream(new byte[0]), StandardCharsets.UTF_8, "xterm", 0);
        assertThat(reader.read().getKeyType()).isEqualTo(KeyType.EOF);
    }
}
