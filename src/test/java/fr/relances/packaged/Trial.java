package fr.relances.packaged;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the pieces of the screens on a pseudo-terminal: 11 a form, 33 a list of 100,000 rows, 34 a text. */
final class Trial {

    private Trial() {}

    static PseudoTerminal start(Path folder, Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), "fr.relances.screen.TerminalTrial"));
        PseudoTerminal terminal = PseudoTerminal.start(folder, environment, command);
        terminal.awaitText("COOPÉRATIVE DU VAL");
        return terminal;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static PseudoTerminal list(Path folder, Map<String, String> environment) {
        PseudoTerminal terminal = start(folder, environment);
        terminal.send("33");
        terminal.awaitHere("C000000");
        return terminal;
    }
}
