package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;

/** What relances.properties says of the server. */
final class ServerSettings {

    private static final String PORT = "serveur.port";
    private static final int HIGHEST = 65_535;
    private static final int LOWEST = 1024;

    private ServerSettings() {}

    /** 0, any free one, where the administrator wants none in particular. */
    static int port(DataFolder folder) {
        if (!Files.exists(folder.settings())) {
            return 0;
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.settings(), StandardCharsets.UTF_8)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.unreadable", folder.settings()).causedBy(e);
        }
        String port = settings.getProperty(PORT, "").strip();
        if (port.isEmpty()) {
            return 0;
        }
        if (!port.matches("\\d{4,5}") || Integer.parseInt(port) < LOWEST || Integer.parseInt(port) > HIGHEST) {
            throw new OperatorException(
                    "db.server.bad_port", port, folder.settings(), Integer.toString(LOWEST), Integer.toString(HIGHEST));
        }
        return Integer.parseInt(port);
    }
}
