package fr.relances;

import fr.relances.backup.RestoreBackup;
import fr.relances.command.Console;
import fr.relances.command.GlobalOptions;
import fr.relances.command.RelancesCommand;
import fr.relances.command.RestoreCommand;
import fr.relances.command.ServerCommand;
import fr.relances.db.BaseServer;
import fr.relances.file.DataFolder;
import fr.relances.file.Journal;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One start of the program, from its arguments to its exit status. */
final class Program {

    private static final String DEMO = "demo";
    private static final String SERVER = "serveur";

    private final Console console;
    private final Path home;
    private final Clock clock;

    Program(Console console, Path home, Clock clock) {
        this.console = console;
        this.home = home;
        this.clock = clock;
    }

    int run(List<String> arguments) {
        try {
            GlobalOptions options = GlobalOptions.parse(arguments);
            return options.command().equals(List.of("--version")) ? version() : start(options);
        } catch (RuntimeException e) {
            return RelancesCommand.failed(console, e);
        }
    }

    private int start(GlobalOptions options) {
        boolean demo = options.command().equals(List.of(DEMO));
        boolean terminal = demo || options.command().isEmpty();
        Session session = new Session(options.operator(System.getProperty("user.name")), clock);
        if (!terminal && RelancesCommand.needsNoBase(options.command())) {
            return RelancesCommand.run(console, session, List.of(), options.command());
        }
        Path path = options.dataFolder(System.getenv("RELANCES_DONNEES"), home);
        if (RelancesCommand.makesDataFolder(options.command())) {
            Journal.silence();
            RestoreCommand restore = new RestoreCommand(console, path, new RestoreBackup());
            return RelancesCommand.run(console, session, List.of(restore), options.command());
        }
        DataFolder folder = DataFolder.prepare(demo ? path.resolveSibling(path.getFileName() + "-demo") : path);
        Journal.openIn(folder);
        if (!terminal && options.command().get(0).equals(SERVER)) {
            ServerCommand server = new ServerCommand(console, new ServedFolder(new BaseServer(folder, session)));
            return RelancesCommand.run(console, session, List.of(server), options.command());
        }
        try (Wiring wiring = new Wiring(home, folder, session, options.entity())) {
            return terminal
                    ? wiring.openTerminal(demo)
                    : RelancesCommand.run(console, session, wiring.commands(console), options.command());
        }
    }

    private int version() {
        String number = Program.class.getPackage().getImplementationVersion();
        console.out().println("Relances " + (number == null ? "" : number));
        return ExitStatus.DONE.code();
    }
}
