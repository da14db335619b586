package fr.relances.screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.ScreenBuffer;
import fr.relances.packaged.VtScreen;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that make a terminal show what is wanted, and how few. */
class PainterTest {

    private static final TerminalSize SIZE = new TerminalSize(80, 24);
    private static final SGR[] PLAIN = {};

    private final ScreenBuffer shown = new ScreenBuffer(SIZE, TextCharacter.DEFAULT_CHARACTER);
    private final ScreenBuffer wanted = new ScreenBuffer(SIZE, TextCharacter.DEFAULT_CHARACTER);
    private final VtScreen terminal = new VtScreen(80, 24, StandardCharsets.UTF_8);
    private Painter painter = painter("xterm");

    private Painter painter(String type) {
        Painter made = new Painter(StandardCharsets.UTF_8, type);
        made.clear(shown);
        terminal.feed("\033[?7l".getBytes(StandardCharsets.US_ASCII));
        return made;
    }

    private void put(int row, int column, String text, SGR... looks) {
        for (int i = 0; i < text.length(); i++) {
            wanted.setCharacterAt(column + i, row, cell(text.charAt(i), looks));
        }
    }

    private static TextCharacter cell(char character, SGR... looks) {
        return TextCharacter.fromCharacter(character, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, looks)[0];
    }

    private int paint(TerminalPosition cursor) {
        byte[] bytes = painter.paint(shown, wanted, cursor);
        terminal.feed(bytes);
        return bytes.length;
    }

    private void assertTerminalShowsWhatIsWanted() {
        for (int row = 0; row < SIZE.getRows(); row++) {
            for (int column = 0; column < SIZE.getColumns(); column++) {
                TextCharacter cell = wanted.getCharacterAt(column, row);
                String look = cell.getModifiers().stream()
                        .map(sgr -> sgr == SGR.BOLD ? "<1>" : sgr == SGR.UNDERLINE ? "<4>" : "<7>")
                        .sorted()
                        .reduce("", String::concat);
                assertThat(terminal.cell(row, column))
                        .as("row %d column %d", row, column)
                        .isEqualTo(look + cell.getCharacterString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm", "vt100", "ansi"})
    void makesAnyScreenOfAnyOther(String type) {
        painter = painter(type);
        Random random = new Random(24_11_2026);
        for (int round = 0; round < 300; round++) {
            if (round % 3 == 0) {
                wanted.scrollLines(random.nextInt(12), 12 + random.nextInt(12), random.nextInt(9) - 4);
            }
            for (int words = random.nextInt(40); words >= 0; words--) {
                putWord(random);
            }
            TerminalPosition cursor = new TerminalPosition(random.nextInt(80), random.nextInt(24));
            paint(cursor);
            assertTerminalShowsWhatIsWanted();
            assertThat(terminal.row()).isEqualTo(cursor.getRow());
            assertThat(terminal.column()).isEqualTo(cursor.getColumn());
        }
    }

    private void putWord(Random random) {
        SGR[][] looks = {PLAIN, PLAIN, {SGR.BOLD}, {SGR.REVERSE}, {SGR.UNDERLINE}, {SGR.BOLD, SGR.REVERSE}};
        String[] words = {" ", "é", "ELECTRIQUE", " ".repeat(20), "─".repeat(30), " ".repeat(80), "x"};
        String word = words[random.nextInt(words.length)];
        int column = random.nextInt(80);
        put(
                random.nextInt(24),
                column,
                word.substring(0, Math.min(word.length(), 80 - column)),
                looks[random.nextInt(6)]);
    }

    @Test
    void writesNothingWhereNothingChanged() {
        put(3, 3, "Échéance");
        paint(null);
        assertThat(paint(null)).isZero();
    }

    @Test
    void aLetterTypedInAFieldIsThatLetter() {
        put(3, 10, "[DUPON     ]", SGR.REVERSE);
        paint(new TerminalPosition(16, 3));
        put(3, 16, "T", SGR.REVERSE);
        assertThat(paint(new TerminalPosition(17, 3))).isEqualTo(1);
    }

    @Test
    void letsTheTerminalMoveARowThatMoved() {
        rows(0);
        paint(null);
        rows(1);
        assertThat(paint(null)).isLessThan(120);
        assertTerminalShowsWhatIsWanted();
        rows(0);
        assertThat(paint(null)).isLessThan(120);
        assertTerminalShowsWhatIsWanted();
    }

    private void rows(int first) {
        for (int row = 3; row < 21; row++) {
            int number = first + row;
            put(row, 0, "%-79s".formatted("C%05d SOCIETE %s".formatted(number * 37, "abcdefgh".repeat(number % 5))));
        }
    }

    @Test
    void erasesInsteadOfWritingBlanks() {
        put(3, 0, "a".repeat(70));
        paint(null);
        put(3, 10, " ".repeat(50));
        assertThat(paint(null)).isLessThan(30);
        assertTerminalShowsWhatIsWanted();
    }

    @ParameterizedTest
    @CsvSource({"xterm, <90>F", "screen.linux, <90>F", "tmux-256color, <90>F", "vt100, F", "vt220, F", "dumb, F"})
    void writesGreyOnlyWhereTheTerminalHasColours(String type, String cell) {
        painter = painter(type);
        wanted.setCharacterAt(
                3, 2, TextCharacter.fromCharacter('F', TextColor.ANSI.BLACK_BRIGHT, TextColor.ANSI.DEFAULT)[0]);
        put(2, 4, "x");
        paint(null);
        assertThat(terminal.cell(2, 3)).isEqualTo(cell);
        assertThat(terminal.cell(2, 4)).isEqualTo("x");
    }
}
