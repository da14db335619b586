package fr.relances;

import fr.relances.command.Console;
import fr.relances.db.BaseServer;
import fr.relances.file.DataFolder;
import fr.relances.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;

/** Walks through the program once in a scratch folder, so that the build can archive the classes that a start needs. */
public final class WarmUp {

    private WarmUp() {}

    public static void main(String[] arguments) throws IOException, URISyntaxException, ClassNotFoundException {
        Locale.setDefault(Locale.FRANCE);
        loadOwnClasses();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("relances.home", "."));
        Program program = new Program(new Console(nowhere, nowhere), home, Clock.systemDefaultZone());
        String data = arguments[0] + "/dossier";
        if (arguments.length > 1) {
            throughServer(program, DataFolder.prepare(Path.of(data)), data);
            return;
        }
        program.run(List.of("--donnees", data, "relancer", "--niveau", "1", "--liste"));
        program.run(List.of(
                "--donnees", data, "relancer", "--niveau", "1", "--courrier", "--pdf", arguments[0] + "/essai.pdf"));
    }

    /** In a process of its own: an engine that asks for passwords asks everybody. */
    private static void throughServer(Program program, DataFolder folder, String data) {
        BaseServer server = new BaseServer(folder, new Session("essai", Clock.systemDefaultZone()));
        server.start();
        program.run(List.of("--donnees", data, "relancer", "--niveau", "1", "--liste"));
        server.stop();
    }

    private static void loadOwnClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path jar = Path.of(
                WarmUp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : file.stream().map(Object::toString).toList()) {
                if (name.endsWith(".class")) {
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                            false,
                            WarmUp.class.getClassLoader());
                }
            }
        }
    }
}
