package fr.relances.screen.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While a terminal is painted, what libraries print goes to the log, line by line, and not over the screen. */
public final class StrayOutput implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StrayOutput.class);

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    private StrayOutput() {
        PrintStream log = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    /** Until it is closed. */
    public static StrayOutput toTheLog() {
        return new StrayOutput();
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private static final class Lines extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        private boolean logging;

        /** A log that itself prints is not heard. */
        @Override
        public synchronized void write(int character) {
            if (character == '\n' && !logging) {
                logging = true;
                logLine();
                logging = false;
            } else if (!logging) {
                line.write(character);
            }
        }

        private void logLine() {
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                LOG.warn("Printed: {}", text);
            }
        }
    }
}
