package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keys in the lists of the packaged program over a base of 100,000 tiers with two pièces each, base included, from the
 * key's first byte in to the paint's last byte out. From the top of the tree, after {@code mvn -B package}:
 *
 * <pre>
 * mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -Drelances.run=$PWD/run.sh -cp target/test-classes:target/classes:$(cat target/test.classpath) \
 *   fr.relances.packaged.BaseBenchmark
 * </pre>
 */
public final class BaseBenchmark {

    private static final int CUSTOMERS = 100_000;
    private static final int ROWS_SEEN = 17;
    private static final int PRESSES = 200;
    private static final String DOWN = "\033[B";

    private BaseBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("base");
        Path data = folder.resolve("dossier");
        Ledger.write(folder, CUSTOMERS);
        say(Run.of(data, "importer", "tiers", folder.resolve("tiers.csv").toString()));
        say(Run.of(data, "importer", "pieces", folder.resolve("pieces.csv").toString()));
        try (PseudoTerminal terminal = PseudoTerminal.start(folder, Map.of(), Run.command(data))) {
            terminal.awaitText("INDEX");
            lists(terminal);
            idle(terminal);
        }
    }

    private static void say(Run run) {
        System.out.println(run.out().lines().reduce((first, second) -> second).orElse(run.err()));
    }

    private static void lists(PseudoTerminal terminal) {
        LinePaint.print("Tiers, opened", List.of(LinePaint.press(terminal, "12", "C00001")));
        LinePaint.print("cursor down (wanted: 10 ms)", downs(terminal, 2, ROWS_SEEN));
        LinePaint.print("with scroll (wanted: 10 ms)", downs(terminal, ROWS_SEEN, PRESSES));
        LinePaint.print("to the end", List.of(LinePaint.press(terminal, "\033[F", "C99999")));
        LinePaint.print("filter by a letter (wanted: 200 ms)", filter(terminal));
    }

    private static List<LinePaint> downs(PseudoTerminal terminal, int from, int to) {
        List<LinePaint> paints = new ArrayList<>();
        for (int row = from; row < to; row++) {
            paints.add(LinePaint.press(terminal, DOWN, "C%05d".formatted(row)));
        }
        return paints;
    }

    private static List<LinePaint> filter(PseudoTerminal terminal) {
        List<LinePaint> paints = new ArrayList<>();
        for (String key : "earl9978".split("")) {
            int before = terminal.bytes().length();
            paints.add(LinePaint.measured(
                    terminal, key, () -> terminal.await(() -> terminal.bytes().length() > before, "a paint")));
        }
        return paints;
    }

    private static void idle(PseudoTerminal terminal) {
        LinePaint.say("idle (wanted: under 1)", "%d %% of a core", LinePaint.idlest(terminal));
    }
}
