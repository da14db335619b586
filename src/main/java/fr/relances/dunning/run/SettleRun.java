package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.file.OutputFile;
import fr.relances.print.Archives;
import fr.relances.print.JobSearch;
import fr.relances.print.PrintJob;
import fr.relances.print.Spooler;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes or undoes a run that was left open (R15): one that is a file by its archive, a printed one by what the
 * spooler says, and where it can't say by the operator's word.
 */
final class SettleRun {

    private static final Logger LOG = LoggerFactory.getLogger(SettleRun.class);

    private static final String FINISHED_AT_START = "ACHEVEE";
    private static final String UNDONE_AT_START = "ABANDONNEE";
    private static final String DECIDED = "DECIDEE";

    private final Database database;
    private final Session session;
    private final Archives archives;
    private final Spooler spooler;
    private final CloseRun closeRun;

    SettleRun(Database database, Session session, Archives archives, Spooler spooler) {
        this.database = database;
        this.session = session;
        this.archives = archives;
        this.spooler = spooler;
        this.closeRun = new CloseRun(database, session, archives);
    }

    /** {@code word}: what the operator says of letters that the spooler can't tell of. */
    RecoveredRun run(RunRows.OpenRun run, Optional<Boolean> word) {
        boolean safe = run.archiveSha256() != null && archives.holds(run.archivePath(), run.archiveSha256());
        if (run.printQueue() == null || !safe) {
            return end(run, safe, Optional.empty(), word);
        }
        JobSearch search = spooler.find(
                run.archiveSha256(),
                run.preparedAt().atZone(session.clock().getZone()).toInstant());
        if (search.known()) {
            return end(run, search.job().isPresent(), search.job(), Optional.empty());
        }
        return word.isPresent() ? end(run, word.get(), Optional.empty(), word) : RecoveredRun.question(run);
    }

    private RecoveredRun end(RunRows.OpenRun run, boolean out, Optional<PrintJob> job, Optional<Boolean> word) {
        if (out) {
            closeRun.commit(run.id(), job);
        } else {
            closeRun.abandon(run.id(), run.archivePath());
        }
        removeHalfACopy(run.outputPath());
        RecoveredRun recovered = RecoveredRun.of(run, out);
        String kind = word.isPresent() ? DECIDED : out ? FINISHED_AT_START : UNDONE_AT_START;
        database.write(
                DunningRunMapper.class,
                runs -> runs.insertEvent(
                        new RunRows.RunEvent(run.id(), kind, recovered.text(), session.now(), session.operator())));
        return recovered;
    }

    /** In a folder of the operator's, where a leftover harms nobody: the program starts even if it must stay. */
    private static void removeHalfACopy(String outputPath) {
        if (!outputPath.startsWith("/")) {
            return;
        }
        try {
            OutputFile.removeTemporaries(Path.of(outputPath));
        } catch (OperatorException e) {
            LOG.warn("A half-written copy of {} stays", outputPath, e);
        }
    }
}
