package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.file.HeldFile;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.util.Optional;

/**
 * Use case: the operator says whether the letters of a run have gone out that was interrupted on its way to the spooler
 * (R15). The spooler is asked once more: where it knows by now, it is right.
 */
public final class DecideRun {

    private final Database database;
    private final Session session;
    private final Archives archives;
    private final SettleRun settleRun;

    public DecideRun(Database database, Session session, Archives archives, Spooler spooler) {
        this.database = database;
        this.session = session;
        this.archives = archives;
        this.settleRun = new SettleRun(database, session, archives, spooler);
    }

    /** A run that waits for nothing, or that a session is printing just now, is refused. */
    public RecoveredRun run(long number, boolean out) {
        session.require(Permission.DUN);
        try (HeldFile sign = archives.sign(number).orElseThrow(() -> nothing(number))) {
            RunRows.OpenRun run = database.read(DunningRunMapper.class, runs -> runs.findOpenRun(number))
                    .filter(each -> each.printQueue() != null && each.archiveSha256() != null)
                    .orElseThrow(() -> nothing(number));
            RecoveredRun settled = settleRun.run(run, Optional.of(out));
            sign.remove();
            return settled;
        }
    }

    private static OperatorException nothing(long number) {
        return new OperatorException("dunning.decide.nothing", Long.toString(number));
    }
}
