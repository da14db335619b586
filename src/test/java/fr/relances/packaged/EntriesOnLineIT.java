package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every entry of the INDEX on the demonstration company, at a vt100 without function keys: it opens, shows only what
 * the charset has, and each key of its last line does something.
 */
class EntriesOnLineIT {

    /** One for all: the second session finds the demonstration loaded. */
    @TempDir
    static Path folder;

    private static final String CONTROL_C = "\003";
    private static final Pattern ENTRY = Pattern.compile(" ([1-3][1-9]) \\p{Lu}");
    private static final Pattern KEY = Pattern.compile("(?:^| )(F\\d{1,2}|[EÉ]chap|Entr[eé]e|[a-z]) (?=\\p{Lu})");
    private static final Pattern WORKING = Pattern.compile("Arr[eê]ter");
    private static final int STEPS_BACK = 8;

    private PseudoTerminal terminal;

    /** What run.sh prepares at its first call it tells of, and not on these lines. */
    @BeforeAll
    static void prepare() {
        assertThat(Run.of(folder.resolve("base"), "--version").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ANSI_X3.4-1968, US-ASCII", "ISO-8859-15, ISO-8859-15"})
    void openShowOnlyWhatTheCharsetHasAndListNoDeadKey(String charmap, String charset) throws IOException {
        Map<String, String> environment = new HashMap<>(LineIT.localeThatSays(folder, charmap));
        environment.put("TERM", "vt100");
        try (PseudoTerminal started = PseudoTerminal.start(
                folder, environment, Charset.forName(charset), ":", Run.command(folder.resolve("base"), "demo"))) {
            terminal = started;
            terminal.awaitText("administrative)");
            List<String> entries = entries();
            assertThat(entries).contains("11", "12", "13", "14", "31", "32", "33", "34", "35");
            for (String entry : entries) {
                open(entry);
                assertShowsOnlyWhatItCan(entry, charset);
                for (String key : keys()) {
                    press(entry, key);
                }
                backToIndex();
            }
            assertKeysOnly7Bits(charset);
        }
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>();
        for (String group : List.of("2", "3", "1")) {
            int before = painted();
            terminal.send(group);
            await(before, "group " + group);
            ENTRY.matcher(terminal.text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(number -> number.startsWith(group))
                    .forEach(entries::add);
            terminal.send(CONTROL_C);
        }
        return entries;
    }

    private void open(String entry) {
        terminal.send(entry);
        terminal.await(() -> firstLine().contains(" > ") && atRest(), "entry " + entry);
    }

    private void assertShowsOnlyWhatItCan(String entry, String charset) {
        assertThat(terminal.text()).as("entry %s in %s", entry, charset).doesNotContain("?", "\ufffd");
        assertThat(lastLine()).as("last line of %s", entry).endsWith("chap Retour");
        assertThat(terminal.text().lines().toList().get(22))
                .as("hint of %s", entry)
                .isNotBlank();
    }

    private void assertKeysOnly7Bits(String charset) {
        if (charset.equals("US-ASCII")) {
            String painted = terminal.bytes().substring(terminal.bytes().indexOf("\033["));
            assertThat(painted.chars().filter(each -> each > 126).count())
                    .as("bytes that are no ASCII")
                    .isZero();
        }
    }

    private List<String> keys() {
        return KEY.matcher(lastLine())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Presses the key by its twin, sees that something is painted, and comes back to the page of the entry. */
    private void press(String entry, String key) {
        String page = firstLine();
        String keys = lastLine();
        int before = painted();
        terminal.send(bytes(key));
        await(before, key + " on " + entry);
        terminal.await(this::atRest, "the end of " + key + " on " + entry);
        for (int step = 0;
                step < STEPS_BACK && !(firstLine().equals(page) && lastLine().equals(keys));
                step++) {
            int left = painted();
            if (firstLine().contains(" > ") || !firstLine().contains("INDEX")) {
                terminal.send(CONTROL_C);
            } else {
                terminal.send(entry);
            }
            await(left, "a step back from " + key + " on " + entry);
            terminal.await(this::atRest, "rest");
        }
        assertThat(firstLine()).as("the page after %s on %s", key, entry).isEqualTo(page);
    }

    private static String bytes(String key) {
        if (key.startsWith("F")) {
            return "\033" + key.substring(key.length() - 1);
        }
        return key.length() == 1 ? key : key.startsWith("Entr") ? "\r" : CONTROL_C;
    }

    private void backToIndex() {
        int before = painted();
        terminal.send("\0333");
        await(before, "F3");
        terminal.await(() -> firstLine().startsWith(" INDEX ") && !firstLine().contains(" > "), "the INDEX");
    }

    private int painted() {
        return terminal.bytes().length();
    }

    private void await(int before, String what) {
        terminal.await(() -> painted() > before, "anything after " + what);
    }

    private boolean atRest() {
        return !WORKING.matcher(lastLine()).find();
    }

    private String firstLine() {
        return terminal.text().lines().findFirst().orElse("");
    }

    private String lastLine() {
        List<String> lines = terminal.text().lines().toList();
        return lines.size() < 24 ? "" : lines.get(23);
    }
}
