package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.Optional;

/** Use case at start: finishes or undoes each run that a dead process left open (R15). */
public final class RecoverRuns {

    private final Database database;
    private final SettleRun settleRun;

    public RecoverRuns(Database database, Session session, Archives archives, Spooler spooler) {
        this.database = database;
        this.settleRun = new SettleRun(database, session, archives, spooler);
    }

    /** What was done, for the operator; nobody else may be issuing meanwhile. */
    public List<RecoveredRun> run() {
        return database.read(DunningRunMapper.class, DunningRunMapper::findOpenRuns).stream()
                .map(this::settle)
                .toList();
    }

    /** A run that can't be judged stays open with its claims: never guessed, and the program starts all the same. */
    private RecoveredRun settle(RunRows.OpenRun run) {
        try {
            return settleRun.run(run, Optional.empty());
        } catch (OperatorException e) {
            return RecoveredRun.pending(run, e.getMessage());
        }
    }
}
