package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on a real line: how it takes it over, and how it gives it back. */
class LineIT {

    /** One for all: making a base takes longer than the rest. */
    @TempDir
    static Path folder;

    private static final String F3 = "\033OR";

    private static PseudoTerminal start(Map<String, String> environment, Charset charset, String before) {
        return PseudoTerminal.start(folder, environment, charset, before, Run.command(folder.resolve("dossier")));
    }

    private static PseudoTerminal index() {
        PseudoTerminal terminal = start(Map.of(), StandardCharsets.UTF_8, ":");
        terminal.awaitText("entité administrative");
        return terminal;
    }

    @Test
    void asksTheTerminalNothingAndLeavesAtTheFirstF3WithTheLineAsItWas() {
        try (PseudoTerminal terminal = index()) {
            assertThat(terminal.mode("?1049")).isTrue();
            assertThat(terminal.bytes()).doesNotContain("\033[6n", "\033[18t", "\033[c", "\5", "\0");
            terminal.send(F3);
            assertThat(terminal.exitStatus()).isZero();
            assertLineIsAsItWas(terminal);
        }
    }

    private static void assertLineIsAsItWas(PseudoTerminal terminal) {
        assertThat(terminal.stateAfter()).isEqualTo(terminal.stateBefore()).isNotEmpty();
        terminal.await(() -> !terminal.mode("?1049"), "the first screen again");
        assertThat(terminal.mode("?25")).as("cursor").isTrue();
        assertThat(terminal.mode("?7")).as("wrapping").isTrue();
        assertThat(terminal.mode("?2004")).as("marks of pasted text").isFalse();
        assertThat(terminal.text()).as("nothing stays on the screen").doesNotContain("INDEX");
    }

    @ParameterizedTest
    @CsvSource({"java, TERM, 143", "java, HUP, 129", "java, KILL, 137", "run.sh, TERM, 143"})
    void givesTheLineBackWhenItIsToldToEndAndWhenItIsKilled(String process, String signal, int status) {
        try (PseudoTerminal terminal = index()) {
            JvmOnLine java = terminal.jvm();
            JvmOnLine told = process.equals("java")
                    ? java
                    : new JvmOnLine(java.process().parent().orElseThrow());
            told.signal(signal);
            assertThat(terminal.exitStatus()).isEqualTo(status);
            assertThat(java.process().isAlive()).isFalse();
            assertLineIsAsItWas(terminal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "trap '' HUP"})
    void doesNotOutliveALineThatDrops(String before) {
        try (PseudoTerminal terminal = start(Map.of(), StandardCharsets.UTF_8, before)) {
            terminal.awaitText("entité administrative");
            JvmOnLine java = terminal.jvm();
            long dropped = System.nanoTime();
            terminal.drop();
            PseudoTerminal.awaitThat(() -> !java.process().isAlive(), "the end of the process");
            assertThat(System.nanoTime() - dropped).isLessThan(30_000_000_000L);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ISO-8859-15    , ISO-8859-15, Comptabilité Auxiliaire
            ISO-8859-1     , ISO-8859-1 , Comptabilité Auxiliaire
            ANSI_X3.4-1968 , US-ASCII   , Comptabilite Auxiliaire
            """)
    void speaksTheCharsetThatTheSystemNames(String charmap, String charset, String shown) throws IOException {
        Map<String, String> environment = localeThatSays(folder, charmap);
        try (PseudoTerminal terminal = start(environment, Charset.forName(charset), ":")) {
            terminal.awaitText(shown);
            assertThat(terminal.text()).contains("---------------").doesNotContain("?");
            terminal.send(F3);
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    /** An environment in which the system names this charset. */
    static Map<String, String> localeThatSays(Path folder, String charmap) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(charmap));
        Path locale = bin.resolve("locale");
        Files.writeString(locale, "#!/bin/sh\necho " + charmap + "\n");
        Files.setPosixFilePermissions(locale, PosixFilePermissions.fromString("rwx------"));
        return Map.of("PATH", bin + ":" + System.getenv("PATH"));
    }

    @Test
    void restsWhileNobodyTypes() {
        try (PseudoTerminal terminal = index()) {
            JvmOnLine java = terminal.jvm();
            assertThat(leastOfTicksInASecond(java)).isLessThanOrEqualTo(1);
        }
    }

    /** Of several seconds, since the compiler still works on what the start ran. */
    private static long leastOfTicksInASecond(JvmOnLine java) {
        long least = Long.MAX_VALUE;
        for (int second = 0; second < 8 && least > 1; second++) {
            long ticks = java.ticks();
            long end = System.nanoTime() + 1_000_000_000L;
            PseudoTerminal.awaitThat(() -> System.nanoTime() > end, "a second");
            least = Math.min(least, java.ticks() - ticks);
        }
        return least;
    }
}
