package fr.relances.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Where a key is spelled whole. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?:Messages\\.(?:of|has)\\(|OperatorException\\(\\s*(?:ExitStatus\\.\\w+,\\s*)?)\"([a-z][\\w.]*[\\w])\"");

    /** Keys that are put together: a prefix in the code, the rest from a name, a number or an enum constant. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][\\w]*\\.(?:[\\w]+\\.)*)\"\\s*\\+");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void hasATextForEachKeyThatTheCodeSpells() {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher spelled = SPELLED.matcher(source);
            while (spelled.find()) {
                if (!Messages.has(spelled.group(1)) && !spelled.group(1).endsWith(".")) {
                    missing.add(spelled.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void holdsNoTextThatNobodyUses() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
            Matcher prefix = PREFIX.matcher(source);
            while (prefix.find()) {
                prefixes.add(prefix.group(1));
            }
        }
        Set<String> unused = texts().stringPropertyNames().stream()
                .filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void givesNoKeyTwice() throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src/main/resources/messages.properties"), StandardCharsets.UTF_8).stream()
                        .filter(line -> line.matches("[a-z][\\w.-]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void formatsEveryTextWithItsApostrophesDoubled() throws IOException {
        Properties texts = texts();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(Messages.of(key, arguments(text))).as(key).isNotNull();
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
        }
    }

    /** Letters, and numbers where a plural is chosen. */
    private static Object[] arguments(String text) {
        return IntStream.range(0, 8)
                .mapToObj(i -> text.contains("{" + i + ",choice") ? (Object) i : "abcdefgh".substring(i, i + 1))
                .toArray();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)\\s//.*$", "")
                    .replaceAll("'(?:\\\\.|[^'\\\\])'", "' '");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages.properties")));
        return texts;
    }
}
