package fr.relances.db;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby's own log goes where the program's goes, without the statements' parameters, which are personal data. */
public final class DerbyLog {

    private static final Logger LOG = LoggerFactory.getLogger("base");

    private DerbyLog() {}

    /** Must run before Derby is loaded. */
    static void redirect() {
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.method", DerbyLog.class.getName() + ".writer");
        }
        System.setProperty("derby.language.logStatementText", "false");
        System.setProperty("derby.language.logQueryPlan", "false");
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.locks.deadlockTimeout", "1"); // sooner than that, or a deadlock is a mere wait
        System.setProperty("derby.storage.pageCacheSize", "4000");
    }

    /** Called by Derby, by name. */
    public static Writer writer() {
        return new Writer() {
            private final StringBuilder line = new StringBuilder();

            @Override
            public void write(char[] text, int from, int length) {
                line.append(text, from, length);
            }

            @Override
            public void flush() {
                if (!line.toString().isBlank()) {
                    LOG.info("{}", line.toString().strip());
                }
                line.setLength(0);
            }

            @Override
            public void close() {
                flush();
            }
        };
    }
}
