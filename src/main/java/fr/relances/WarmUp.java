package fr.relances;

import fr.relances.command.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Walks through the program once in a scratch folder, so that the build can archive the classes that a start needs. */
public final class WarmUp {

    private WarmUp() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.FRANCE);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("relances.home", "."));
        Program program = new Program(new Console(nowhere, nowhere), home, Clock.systemDefaultZone());
        program.run(List.of("--donnees", arguments[0] + "/dossier", "entite"));
    }
}
