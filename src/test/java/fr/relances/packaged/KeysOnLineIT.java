package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as bytes on a real line, and the bytes that come back. */
class KeysOnLineIT {

    @TempDir
    Path folder;

    private static final String DOWN = "\033[B";

    @Test
    void paintsWithOneWriteAndFewBytes() {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of())) {
            for (int row = 1; row <= 30; row++) {
                JvmOnLine.Written written = press(terminal, DOWN, "C%06d".formatted(row));
                assertThat(written.writes()).as("writes for row %d", row).isEqualTo(1);
                assertThat(written.bytes()).as("bytes for row %d", row).isLessThanOrEqualTo(170);
            }
            assertThat(press(terminal, "\033[4~", "C099999").writes()).isEqualTo(1);
            assertThat(press(terminal, "\033[1~", "C000000").bytes()).isLessThan(4000);
            assertThat(terminal.bytes()).doesNotContain("\0");
        }
    }

    private static JvmOnLine.Written press(PseudoTerminal terminal, String key, String here) {
        JvmOnLine java = terminal.jvm();
        JvmOnLine.Written before = java.written();
        terminal.send(key);
        terminal.awaitHere(here);
        PseudoTerminal.awaitThat(() -> java.written().writes() > before.writes(), "a write");
        return java.written().since(before);
    }

    @Test
    void aSequenceThatASlowLineCutsIsOneKey() {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of())) {
            for (int row = 1; row <= 5; row++) {
                terminal.send("\033");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                terminal.send("[B");
                terminal.awaitHere("C%06d".formatted(row));
            }
            assertThat(terminal.text()).contains("100 000 lignes").doesNotContain("Filtre");
        }
    }

    @Test
    void keysThatAreSignalsElsewhereDoNoHarm() {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of())) {
            terminal.send("\034\023\021\032\024" + DOWN);
            terminal.awaitHere("C000001");
            assertThat(terminal.text()).doesNotContain("Full thread dump", "Filtre");
            terminal.send("\003");
            terminal.awaitText("INDEX");
            assertThat(terminal.jvm().process().isAlive()).isTrue();
        }
    }

    @Test
    void keepsEverythingWhileTheTerminalIsTooSmall() {
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            terminal.send("11");
            terminal.awaitText("Exemple");
            terminal.send("24" + "1126");
            terminal.awaitHere("241126");
            terminal.resize(10, 4);
            terminal.await(
                    () -> !terminal.text().contains("Exemple")
                            && terminal.text().contains("80x24"),
                    "a plain message");
            terminal.send("9\r\033[21~");
            terminal.resize(80, 24);
            terminal.awaitHere("241126");
            terminal.resize(132, 43);
            terminal.awaitText("─".repeat(132));
        }
    }

    @Test
    void typesAccentsWithoutNulBytesAndPastesWithoutCommands() {
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            terminal.send("11");
            terminal.awaitText("Exemple");
            terminal.send("\033[Z");
            terminal.send("\303\211t");
            terminal.awaitHere("Ét");
            terminal.send("\303\251");
            terminal.awaitHere("Été");
            terminal.send("\033[200~ \342\202\254 1\r\033[B2\033[201~");
            terminal.awaitHere("Été");
            terminal.await(() -> terminal.here().contains("€ 1"), "the pasted text");
            assertThat(terminal.bytes()).doesNotContain("\0");
        }
    }

    /** The twins stand for arrows and ends: a vt100 has no more. */
    @ParameterizedTest
    @ValueSource(strings = {"xterm", "vt100"})
    void typesATextWithFewBytesAndPastesSeveralLinesOfIt(String type) {
        try (PseudoTerminal terminal = Trial.start(folder, Map.of("TERM", type))) {
            terminal.send("34");
            terminal.awaitText("ligne 1, colonne 1");
            terminal.send("\033OB\006\005");
            terminal.awaitText("ligne 3, colonne 4");
            for (int column = 5; column < 20; column++) {
                JvmOnLine.Written before = terminal.jvm().written();
                terminal.send("e");
                terminal.awaitText("ligne 3, colonne " + column);
                PseudoTerminal.awaitThat(() -> terminal.jvm().written().writes() > before.writes(), "a write");
                assertThat(terminal.jvm().written().since(before).bytes()).isLessThanOrEqualTo(40);
            }
            terminal.send("\025");
            terminal.awaitText("ligne 3, colonne 4");
            terminal.send("\033[200~\303\211t\303\251\r\033[B2\n3\033[201~");
            terminal.awaitText("FinÉté");
            terminal.awaitText("ligne 5, colonne 2");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xterm   | ^[B ^OB ^[A ^[6~ ^[5~ ^[F ^[H                | ^OS
            putty   | ^[B ^OB ^[A ^[6~ ^[5~ ^[4~ ^[1~              | ^[14~
            vt100   | ^[B ^OB ^[A ^F ^B ^E ^A                      | ^4
            sco     | ^[B ^[B ^[A ^[G ^[I ^[F ^[H                  | ^[P
            linux   | ^[B ^[B ^[A ^[6~ ^[5~ ^[4~ ^[1~              | ^[[D
            vt220   | ^[B ^OB ^[A ^[6~ ^[5~ ^[4~ ^[1~              | ^4
            screen  | ^[B ^OB ^[A ^[6~ ^[5~ ^[4~ ^[1~              | ^OS
            tmux    | ^[B ^OB ^[A ^[6~ ^[5~ ^[4~ ^[1~              | ^OS
            """)
    void movesInAListAndShowsARowOnTerminalsThatDifferMost(String type, String keys, String f4) {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of("TERM", type))) {
            List<String> places = List.of("C000001", "C000002", "C000001", "C000019", "C000001", "C099999", "C000000");
            String[] sent = keys.split(" ");
            for (int i = 0; i < sent.length; i++) {
                terminal.send(bytes(type, sent[i]));
                terminal.awaitHere(places.get(i));
            }
            terminal.send(bytes(type, f4));
            terminal.awaitText("Détail de 0");
        }
    }

    private static String bytes(String type, String written) {
        boolean control = type.equals("vt100") && written.length() == 2 && Character.isLetter(written.charAt(1));
        return control ? String.valueOf((char) (written.charAt(1) - '@')) : written.replace('^', '\033');
    }
}
