package fr.relances.packaged;

import java.util.List;
import java.util.Locale;

/** One key's answer on a pseudo-terminal: what the program wrote, and how long from the key to the paint. */
record LinePaint(JvmOnLine.Written written, double millis) {

    static LinePaint press(PseudoTerminal terminal, String key, String here) {
        int before = terminal.bytes().length();
        return measured(
                terminal,
                key,
                () -> terminal.await(
                        () -> terminal.bytes().length() > before
                                && terminal.here().contains(here),
                        "«" + here + "» in reverse"));
    }

    static LinePaint measured(PseudoTerminal terminal, String key, Runnable wait) {
        JvmOnLine java = terminal.jvm();
        JvmOnLine.Written before = java.written();
        long sent = System.nanoTime();
        terminal.send(key);
        wait.run();
        double millis = (System.nanoTime() - sent) / 1e6;
        PseudoTerminal.awaitThat(() -> java.written().writes() > before.writes(), "a write");
        return new LinePaint(java.written().since(before), millis);
    }

    static void print(String what, List<LinePaint> paints) {
        long bytes = paints.stream()
                .mapToLong(paint -> paint.written().bytes())
                .max()
                .orElseThrow();
        long sum = paints.stream().mapToLong(paint -> paint.written().bytes()).sum();
        long writes = paints.stream()
                .mapToLong(paint -> paint.written().writes())
                .max()
                .orElseThrow();
        double[] times = paints.stream().mapToDouble(LinePaint::millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-40s %5d bytes at most, %5d on average, %d write, %5.1f ms in the middle, %5.1f at most%n",
                what,
                bytes,
                sum / paints.size(),
                writes,
                times[times.length / 2],
                times[times.length - 1]);
    }

    static void say(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-40s " + format + "%n", what, value);
    }

    /** Of ten seconds without a key, the least used one: hundredths of a core. */
    static long idlest(PseudoTerminal terminal) {
        JvmOnLine java = terminal.jvm();
        long least = Long.MAX_VALUE;
        for (int second = 0; second < 10; second++) {
            long ticks = java.ticks();
            long end = System.nanoTime() + 1_000_000_000L;
            PseudoTerminal.awaitThat(() -> System.nanoTime() > end, "a second");
            least = Math.min(least, java.ticks() - ticks);
        }
        return least;
    }
}
