package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("line");
        list(folder);
        form(folder);
        text(folder);
        idle(folder);
    }

    private static void list(Path folder) {
        long started = System.nanoTime();
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            LinePaint.say("start to first paint, no base", "%.0f ms", (System.nanoTime() - started) / 1e6);
            LinePaint.say("INDEX, whole", "%d bytes", (long) terminal.bytes().length());
            LinePaint.print("list, whole", List.of(LinePaint.press(terminal, "33", "C000000")));
            List<LinePaint> downs = downs(terminal, 1, ROWS_SEEN);
            LinePaint.print("cursor down (wanted: 170)", downs);
            LinePaint.print("cursor down with scroll (wanted: 450)", downs(terminal, ROWS_SEEN, PRESSES));
            LinePaint.print(
                    "page down",
                    List.of(LinePaint.press(terminal, "\033[6~", "C%06d".formatted(PRESSES - 1 + ROWS_SEEN))));
            LinePaint.print("to the end", List.of(LinePaint.press(terminal, "\033[F", "C099999")));
            LinePaint.print("painted again (wanted: 4000)", List.of(LinePaint.press(terminal, "\014", "C099999")));
            LinePaint.print("filter by a letter (wanted: 200 ms)", filter(terminal));
        }
    }

    private static List<LinePaint> downs(PseudoTerminal terminal, int from, int to) {
        List<LinePaint> paints = new ArrayList<>();
        for (int row = from; row < to; row++) {
            paints.add(LinePaint.press(terminal, DOWN, "C%06d".formatted(row)));
        }
        return paints;
    }

    private static List<LinePaint> filter(PseudoTerminal terminal) {
        List<LinePaint> paints = new ArrayList<>();
        Consumer<String> typed = key -> {
            int before = terminal.bytes().length();
            paints.add(LinePaint.measured(
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
            List<LinePaint> letters = new ArrayList<>();
            String typed = "";
            for (String letter : "D U P O N T".split(" ")) {
                typed += letter;
                letters.add(LinePaint.press(terminal, letter, typed));
            }
            LinePaint.print("letter typed into a field (wanted: 40)", letters.subList(1, letters.size()));
        }
    }

    private static void text(Path folder) {
        try (PseudoTerminal terminal = Trial.start(folder, Map.of())) {
            terminal.send("34");
            terminal.awaitText("ligne 1, colonne 1");
            terminal.send("\006\005");
            terminal.awaitText("ligne 3, colonne 4");
            List<LinePaint> letters = new ArrayList<>();
            for (int column = 5; column < 35; column++) {
                String place = "ligne 3, colonne " + column;
                letters.add(LinePaint.measured(terminal, "e", () -> terminal.awaitText(place)));
            }
            LinePaint.print("letter typed into a text (wanted: 40)", letters);
        }
    }

    private static void idle(Path folder) {
        try (PseudoTerminal terminal = Trial.list(folder, Map.of())) {
            LinePaint.say("idle (wanted: under 1)", "%d %% of a core", LinePaint.idlest(terminal));
        }
    }
}
