package fr.relances.command;

import fr.relances.backup.BackUp;
import fr.relances.backup.BackedUp;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.Progress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** sauvegarder: base and archives into a new folder, while others work. */
@Command(name = "sauvegarder")
public final class BackUpCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DOSSIER")
    private Path folder;

    private final Console console;
    private final BackUp backUp;

    public BackUpCommand(Console console, BackUp backUp) {
        this.console = console;
        this.backUp = backUp;
    }

    @Override
    public Integer call() {
        BackedUp done = backUp.run(folder, Progress.NONE);
        done.missingArchives().forEach(name -> console.err().println(Messages.of("backup.archive.missing", name)));
        console.out().println(done.text());
        return done.missingArchives().isEmpty() ? ExitStatus.DONE.code() : ExitStatus.PARTLY_SERVED.code();
    }
}
