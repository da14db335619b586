package fr.relances.command;

import fr.relances.dunning.run.UndoRun;
import fr.relances.parameter.CurrentEntity;
import fr.relances.text.ExitStatus;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** annuler: a definitive edition, or some of its tiers, has not been (R16). */
@Command(name = "annuler")
public final class UndoCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EDITION")
    private int number;

    @Option(names = "--tiers", split = ",")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--motif")
    private String reason = "";

    private final Console console;
    private final CurrentEntity currentEntity;
    private final UndoRun undo;

    public UndoCommand(Console console, CurrentEntity currentEntity, UndoRun undo) {
        this.console = console;
        this.currentEntity = currentEntity;
        this.undo = undo;
    }

    @Override
    public Integer call() {
        new UsageCheck().range("EDITION", number, 1, Integer.MAX_VALUE);
        console.out()
                .println(undo.run(currentEntity.administrativeCode(), number, codes, reason.strip())
                        .text());
        return ExitStatus.DONE.code();
    }
}
