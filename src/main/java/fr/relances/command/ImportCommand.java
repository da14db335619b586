package fr.relances.command;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** importer: the word that says what the file is comes after it. */
@Command(name = "importer")
public final class ImportCommand implements CommandGroup {

    private final List<Callable<Integer>> members;

    public ImportCommand(List<Callable<Integer>> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public List<Callable<Integer>> members() {
        return members;
    }

    /** Reached only when no such word follows. */
    @Override
    public Integer call() {
        throw new OperatorException(ExitStatus.USAGE, "usage.import_what");
    }
}
