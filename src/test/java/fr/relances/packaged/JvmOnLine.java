package fr.relances.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Java process as the kernel counts it. */
record JvmOnLine(ProcessHandle process) {

    /** How often it wrote, and how many bytes, since it started. */
    record Written(long writes, long bytes) {

        Written since(Written before) {
            return new Written(writes - before.writes, bytes - before.bytes);
        }
    }

    Written written() {
        String counts = read("io");
        return new Written(number(counts, "syscw: "), number(counts, "wchar: "));
    }

    /** Hundredths of a second of a processor, all threads together. */
    long ticks() {
        String[] fields = read("stat").replaceFirst("^.*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static long number(String text, String name) {
        int from = text.indexOf(name) + name.length();
        return Long.parseLong(text.substring(from, text.indexOf('\n', from)));
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
