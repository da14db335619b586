package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What goes over a line of 80x24 in UTF-8, and how soon, in a list of 100,000 rows: bytes and writes as the kernel
 * counts them, times from the key's first byte in to the paint's last byte out. From the top of the tree:
 *
 * <pre>
 * mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) fr.relances.packaged.LineBenchmark
 * </pre>
 */
public final class LineBenchmark {

    private static final int ROWS_SEEN = 18;
    private static final int PRESSES = 300;
    private static final String DOWN = "\033[B";

    private LineBenchmark() {}

    private record Paint(JvmOnLine.Written written, double millis) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("line");
        list(folder);
        form(folder);
        idle(folder);
    }

    private static void list(Path folder) {
        long started = System.nanoTime();
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            say("start to first paint, no base", "%.0f ms", (System.nanoTime() - started) / 1e6);
            say("INDEX, whole", "%d bytes", (long) terminal.bytes().length());
            print("list, whole", List.of(press(terminal, "33", "C000000")));
            List<Paint> downs = downs(terminal, 1, ROWS_SEEN);
            print("cursor down (wanted: 170)", downs);
            print("cursor down with scroll (wanted: 450)", downs(terminal, ROWS_SEEN, PRESSES));
            print("page down", List.of(press(terminal, "\033[6~", "C%06d".formatted(PRESSES - 1 + ROWS_SEEN))));
            print("to the end", List.of(press(terminal, "\033[F", "C099999")));
            print("painted again (wanted: 4000)", List.of(press(terminal, "\014", "C099999")));
            print("filter by a letter (wanted: 200 ms)", filter(terminal));
        }
    }

    private static List<Paint> downs(PseudoTerminal terminal, int from, int to) {
        List<Paint> paints = new ArrayList<>();
        for (int row = from; row < to; row++) {
            paints.add(press(terminal, DOWN, "C%06d".formatted(row)));
        }
        return paints;
    }

    private static List<Paint> filter(PseudoTerminal terminal) {
        List<Paint> paints = new ArrayList<>();
        Consumer<String> typed = key -> {
            int before = terminal.bytes().length();
            paints.add(measured(
                    terminal, key, () -> terminal.await(() -> terminal.bytes().length() > before, "a paint")));
        };
        List.of("g", "a", "r", "a", "g", "e").forEach(typed);
        return paints;
    }

    private static void form(Path folder) {
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            terminal.send("11");
            terminal.awaitText("Exemple");
            terminal.send("\033[Z");
            List<Paint> letters = new ArrayList<>();
            String typed = "";
            for (String letter : "D U P O N T".split(" ")) {
                typed += letter;
                letters.add(press(terminal, letter, typed));
            }
            print("letter typed into a field (wanted: 40)", letters.subList(1, letters.size()));
        }
    }

    private static void idle(Path folder) {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of())) {
            JvmOnLine java = terminal.jvm();
            long least = Long.MAX_VALUE;
            for (int second = 0; second < 10; second++) {
                long ticks = java.ticks();
                long end = System.nanoTime() + 1_000_000_000L;
                PseudoTerminal.awaitThat(() -> System.nanoTime() > end, "a second");
                least = Math.min(least, java.ticks() - ticks);
            }
            say("idle (wanted: under 1)", "%d %% of a core", least);
        }
    }

    private static Paint press(PseudoTerminal terminal, String key, String here) {
        int before = terminal.bytes().length();
        return measured(
                terminal,
                key,
                () -> terminal.await(
                        () -> terminal.bytes().length() > before
                                && terminal.here().contains(here),
                        "«" + here + "» in reverse"));
    }

    private static Paint measured(PseudoTerminal terminal, String key, Runnable wait) {
        JvmOnLine java = terminal.jvm();
        JvmOnLine.Written before = java.written();
        long sent = System.nanoTime();
        terminal.send(key);
        wait.run();
        double millis = (System.nanoTime() - sent) / 1e6;
        PseudoTerminal.awaitThat(() -> java.written().writes() > before.writes(), "a write");
        return new Paint(java.written().since(before), millis);
    }

    private static void print(String what, List<Paint> paints) {
        long bytes = paints.stream()
                .mapToLong(paint -> paint.written().bytes())
                .max()
                .orElseThrow();
        long sum = paints.stream().mapToLong(paint -> paint.written().bytes()).sum();
        long writes = paints.stream()
                .mapToLong(paint -> paint.written().writes())
                .max()
                .orElseThrow();
        double[] times = paints.stream().mapToDouble(Paint::millis).sorted().toArray();
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

    private static void say(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-40s " + format + "%n", what, value);
    }
}
