package fr.relances.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

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

    /** All keys, in the order of the file. */
    public static Set<String> keys() {
        return TEXTS.keySet();
    }

    private static Map<String, String> load() {
        InOrder properties = new InOrder();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(properties.texts);
    }

    /** Properties forget the order of their file. */
    private static final class InOrder extends Properties {

        private static final long serialVersionUID = 1;

        private final transient Map<String, String> texts = new LinkedHashMap<>();

        @Override
        public synchronized Object put(Object key, Object text) {
            return texts.put((String) key, (String) text);
        }
    }
}
