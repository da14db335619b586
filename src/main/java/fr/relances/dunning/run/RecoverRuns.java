package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.file.HeldFile;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.List;
import java.util.Optional;

/** Use case at start and before an edition: finishes or undoes each run that a dead process left open (R15). */
public final class RecoverRuns {

    private final Database database;
    private final Archives archives;
    private final SettleRun settleRun;

    public RecoverRuns(Database database, Session session, Archives archives, Spooler spooler) {
        this.database = database;
        this.archives = archives;
        this.settleRun = new SettleRun(database, session, archives, spooler);
    }

    /** What was done, for the operator. A run whose process lives is left to it. */
    public List<RecoveredRun> run() {
        return database.read(DunningRunMapper.class, DunningRunMapper::findOpenNumbers).stream()
                .map(number -> archives.sign(number).flatMap(sign -> settle(number, sign)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Held, nobody else closes the run; it may have been closed just before. The sign goes with the run. */
    private Optional<RecoveredRun> settle(long number, HeldFile sign) {
        try (sign) {
            Optional<RecoveredRun> settled = open(number).map(this::settle);
            if (open(number).isEmpty()) {
                sign.remove();
            }
            return settled;
        }
    }

    private Optional<RunRows.OpenRun> open(long number) {
        return database.read(DunningRunMapper.class, runs -> runs.findOpenRun(number));
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
