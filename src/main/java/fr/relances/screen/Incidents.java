package fr.relances.screen;

import fr.relances.text.Incident;
import fr.relances.text.OperatorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a failure into what the operator reads; the technical cause of a refusal goes to the log. */
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
        return Incident.report(failure);
    }
}
