package fr.relances.text;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator is told of a bug or a broken machine: a number, under which the log holds the rest. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Logs {@code failure} once with its stack trace; returns the French sentence with the number. */
    public static String report(Throwable failure) {
        String number = "%08X".formatted(ThreadLocalRandom.current().nextInt()).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", number, failure);
        return Messages.of("incident", number);
    }
}
