package fr.relances.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Every French text of the program, by key, from messages.properties (UTF-8, apostrophes doubled). */
public final class Messages {

    private static final Map<String, String> TEXTS = load();

    private Messages() {}

    /** The text of {@code key} with its arguments in place; an unknown key is a bug and throws. */
    public static String of(String key, Object... arguments) {
        String pattern = TEXTS.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for key " + key);
        }
        Object[] printable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printable[i] = Formats.printable(arguments[i]);
        }
        // The narrow no-break space of the JDK is in no 8-bit charset: the ordinary one is.
        return new MessageFormat(pattern, Locale.FRENCH).format(printable).replace('\u202f', Formats.NO_BREAK_SPACE);
    }

    /** Whether there is a text for {@code key}, for texts that only some fields have. */
    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
