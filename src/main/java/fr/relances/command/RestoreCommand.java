package fr.relances.command;

import fr.relances.backup.BackedUp;
import fr.relances.backup.RestoreBackup;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** restaurer: a backup into a data folder that is empty; the only command that wants none yet. */
@Command(name = RestoreCommand.NAME)
public final class RestoreCommand implements Callable<Integer> {

    static final String NAME = "restaurer";

    @Parameters(index = "0", paramLabel = "DOSSIER")
    private Path backup;

    private final Console console;
    private final Path dataFolder;
    private final RestoreBackup restore;

    public RestoreCommand(Console console, Path dataFolder, RestoreBackup restore) {
        this.console = console;
        this.dataFolder = dataFolder;
        this.restore = restore;
    }

    @Override
    public Integer call() {
        BackedUp done = restore.run(backup, dataFolder);
        console.out().println(Messages.of("backup.restored", dataFolder, done.text()));
        return ExitStatus.DONE.code();
    }
}
