package fr.relances.text;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a failure into what the operator reads; a bug gets a number, under which the log holds its trace, once. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** A refusal's own text, its technical cause going to the log; for anything else the sentence with the number. */
    public static String text(Throwable failure) {
        if (failure instanceof OperatorException refusal) {
            if (refusal.getCause() != null) {
                LOG.warn("Refused: {}", refusal.key(), refusal);
            }
            return refusal.getMessage();
        }
        return Messages.of("incident", number(failure));
    }

    /** A failure that the operator need not read: only the log holds it. */
    public static void log(Throwable failure) {
        number(failure);
    }

    private static String number(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", number, failure);
        return number;
    }
}
