package fr.relances.screen;

import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a failure into what the operator reads; a bug gets a number under which the log holds its trace, once. */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    static String text(RuntimeException failure) {
        if (failure instanceof OperatorException refused) {
            if (refused.getCause() != null) {
                LOG.warn("Refused: {}", refused.key(), refused);
            }
            return refused.getMessage();
        }
        String number = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        LOG.error("Incident {}", number, failure);
        return Messages.of("screen.incident", number);
    }
}
