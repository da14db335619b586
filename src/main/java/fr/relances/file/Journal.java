package fr.relances.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** The program's log in the data folder; nothing of it ever reaches a terminal. */
public final class Journal {

    private static final long LARGEST = 10_000_000;

    private Journal() {}

    /** All logging goes to the folder's file from here on; a file over 10 MB is kept once as relances.log.1. */
    public static void openIn(DataFolder folder) {
        LogManager.getLogManager().reset();
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        Path log = folder.log();
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Logger.getLogger("").addHandler(handler(log));
        } catch (IOException e) {
            throw OutputFile.unwritable(log, e);
        }
        Logger.getLogger("").setLevel(Level.INFO);
    }

    /** Nothing is logged, for work that has no data folder yet. */
    public static void silence() {
        LogManager.getLogManager().reset();
    }

    private static Handler handler(Path log) throws IOException {
        OutputStream stream = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new EachAtOnce(stream);
    }

    /** Writes each record when it comes, so that a killed process leaves its last words. */
    private static final class EachAtOnce extends StreamHandler {

        EachAtOnce(OutputStream stream) throws UnsupportedEncodingException {
            super(stream, new SimpleFormatter());
            setEncoding(StandardCharsets.UTF_8.name());
        }

        @Override
        public synchronized void publish(LogRecord record) {
            super.publish(record);
            flush();
        }
    }
}
