package fr.relances.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Ten sessions, each a process, at work for a minute beside each other on one server of 2,000 tiers: lists, fiches and
 * levels as {@link SessionAtWork} changes them. Counts errors and lost updates, prints how soon answers came, and what
 * a session at a terminal costs in memory. From the top of the tree, once the program is built:
 *
 * <pre>
 * mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -Drelances.run=$PWD/run.sh -cp target/test-classes:target/classes:$(cat target/test.classpath) \
 *   fr.relances.packaged.SessionsBenchmark
 * </pre>
 */
public final class SessionsBenchmark {

    private static final int TIERS = 2000;
    private static final int SESSIONS = 10;
    private static final int SECONDS = 60;

    private SessionsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sessions");
        Path data = folder.resolve("dossier");
        Ledger.write(folder, TIERS);
        try (ServerProcess server = ServerProcess.start(data)) {
            for (String kind : List.of("tiers", "pieces")) {
                Run.of(data, "importer", kind, folder.resolve(kind + ".csv").toString());
            }
            Run.enter(data, "Mesure");
            for (int number = 1; number <= SESSIONS; number++) {
                Run.enter(data, SessionAtWork.name(number));
            }
            memory(folder, data);
            work(data);
            System.out.printf("server: %d MiB resident%n", resident(server.pid()));
        }
    }

    /** After the INDEX, the list of all tiers, a fiche and a proposal were opened. */
    private static void memory(Path folder, Path data) {
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "Mesure"))) {
            pane.awaitText("entité administrative");
            pane.type("12");
            pane.awaitText("C00003");
            pane.keys("Enter");
            pane.awaitText("IDENTITE");
            pane.keys("F3");
            pane.awaitText("entité administrative");
            pane.type("11");
            pane.awaitText("4 000 pièces");
            pane.keys("F10");
            pane.awaitText("C00010");
            System.out.printf("a session at a terminal: %d MiB resident (wanted: 110)%n", resident(pidOf("Mesure")));
            pane.keys("F3");
            pane.awaitText("entité administrative");
            pane.keys("F3");
            pane.exitStatus();
        }
    }

    private static long pidOf(String operator) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .filter(words -> words.contains(operator) && words.contains("fr.relances.Main"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static void work(Path data) {
        List<CompletableFuture<SessionAtWork.Told>> sessions = new ArrayList<>();
        for (int i = 1; i <= SESSIONS; i++) {
            int number = i;
            sessions.add(CompletableFuture.supplyAsync(() -> session(data, number), task -> new Thread(task).start()));
        }
        List<Long> micros = new ArrayList<>();
        long updates = 0;
        long errors = 0;
        for (CompletableFuture<SessionAtWork.Told> session : sessions) {
            SessionAtWork.Told told = session.join();
            micros.addAll(told.micros());
            updates += told.updates();
            errors += told.errors().size();
            told.errors().stream().limit(3).forEach(System.out::println);
        }
        print(micros);
        System.out.printf("%d updates, %d errors%n", updates, errors);
        System.out.printf("updates in the base: %d (wanted: %d)%n", SessionAtWork.stored(data), updates);
    }

    private static void print(List<Long> micros) {
        Collections.sort(micros);
        System.out.printf(
                "%d answers: median %.1f ms (wanted: 50), 95 %% %.1f ms, longest %.1f ms%n",
                micros.size(),
                micros.get(micros.size() / 2) / 1e3,
                micros.get(micros.size() * 95 / 100) / 1e3,
                micros.get(micros.size() - 1) / 1e3);
    }

    private static List<String> command(Path data, int number) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms16m",
                "-cp",
                System.getProperty("java.class.path"),
                SessionAtWork.class.getName(),
                data.toString(),
                "" + number,
                "" + SECONDS);
    }

    private static SessionAtWork.Told session(Path data, int number) {
        try {
            Path told = Files.createTempFile(data.getParent(), "told", ".txt");
            Process process = new ProcessBuilder(command(data, number))
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            process.waitFor();
            return SessionAtWork.Told.read(Files.readAllLines(told));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static long resident(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", "" + pid, "status"));
            return Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s*(\\d+).*", "$1")) / 1024;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
