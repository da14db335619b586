package fr.relances.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One call of the packaged program by run.sh: its exit status and what it said. */
record Run(int status, String out, String err) {

    /** Runs run.sh with {@code arguments} on the data folder {@code data}, without a terminal. */
    static Run of(Path data, String... arguments) {
        return with(Map.of(), data, arguments);
    }

    /** The same with more in its environment. */
    static Run with(Map<String, String> environment, Path data, String... arguments) {
        return any(data.getParent(), environment, command(data, arguments));
    }

    /** Any command to its end, with nothing on its standard input; what it says goes by files in {@code folder}. */
    static Run any(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            int status = call(command, environment, out, err);
            return new Run(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int call(List<String> command, Map<String, String> environment, Path out, Path err)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor(120, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new AssertionError("The program hangs: " + command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The operators {@code names}, who may issue letters, on a base whose administrator is who runs the tests. */
    static void enter(Path data, String... names) {
        for (String name : names) {
            Run entered = of(data, "operateurs", "ajouter", name, "--role", "comptable");
            if (entered.status() != 0) {
                throw new AssertionError(entered);
            }
        }
    }

    static List<String> command(Path data, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("relances.run"), "--donnees", data.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
