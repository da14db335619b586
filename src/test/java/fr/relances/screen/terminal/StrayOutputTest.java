package fr.relances.screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class StrayOutputTest {

    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
            System.err.println("a log that prints");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void whatIsPrintedGoesToTheLogLineByLineUntilItIsClosed() {
        Logger log = Logger.getLogger(StrayOutput.class.getName());
        PrintStream before = System.err;
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        StrayOutput stray = StrayOutput.toTheLog();
        try {
            System.err.println("échec");
            System.out.print("en deux ");
            System.out.print("fois\n\n");
        } finally {
            stray.close();
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        assertThat(logged).containsExactly("Printed: échec", "Printed: en deux fois");
        assertThat(System.err).isSameAs(before);
    }
}
