package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.file.OutputFile;
import fr.relances.print.Archives;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two ends of a prepared run: its levels are stored (R15 (4)), or it leaves nothing behind. */
final class CloseRun {

    private static final Logger LOG = LoggerFactory.getLogger(CloseRun.class);

    static final String FINISHED_AT_START = "ACHEVEE";
    static final String UNDONE_AT_START = "ABANDONNEE";
    static final String CHANGED_MEANWHILE = "PIECE_MODIFIEE";

    private final Database database;
    private final Session session;
    private final Archives archives;

    CloseRun(Database database, Session session, Archives archives) {
        this.database = database;
        this.session = session;
        this.archives = archives;
    }

    /** Levels, dates and state in one transaction. What somebody changed meanwhile is returned, a line each. */
    List<String> commit(long runId) {
        return Turns.take(() -> commitNow(runId), () -> false);
    }

    private List<String> commitNow(long runId) {
        return database.write(transaction -> {
            Locks.entities(transaction);
            DunningRunMapper runs = transaction.mapper(DunningRunMapper.class);
            RunRows.OpenRun run = open(runs, runId);
            expect(runs.countServedCustomers(runId), runs.updateCustomerLevels(run, session.now(), session.operator()));
            List<RunRows.ChangedItem> changed = runs.findChangedItems(runId);
            List<String> warnings = changed.stream()
                    .map(item ->
                            Messages.of("dunning.changed_meanwhile", item.number(), item.customerCode(), item.level()))
                    .toList();
            changed.forEach(item -> runs.updatePrevious(runId, item));
            warnings.forEach(text -> runs.insertEvent(event(runId, CHANGED_MEANWHILE, text)));
            expect(runs.countDunnedItems(runId), runs.updateItemLevels(run, session.now(), session.operator()));
            expect(1, runs.updateState(runId, "COMMITTED", session.now()));
            runs.deleteClaims(runId);
            return warnings;
        });
    }

    /** Claims gone, letters forgotten, files removed; the run stays as a number that was never issued. */
    void abandon(ClaimedRun claim) {
        abandon(claim.number(), claim.archiveName());
    }

    /** At start: a run whose letters stand safe is finished, any other undone. */
    RecoveredRun settle(RunRows.OpenRun run) {
        boolean safe = run.archiveSha256() != null && archives.holds(run.archivePath(), run.archiveSha256());
        if (safe) {
            commit(run.id());
        } else {
            abandon(run.id(), run.archivePath());
        }
        removeHalfACopy(run.outputPath());
        RecoveredRun recovered = RecoveredRun.of(run, safe);
        database.write(
                DunningRunMapper.class,
                runs -> runs.insertEvent(
                        event(run.id(), safe ? FINISHED_AT_START : UNDONE_AT_START, recovered.text())));
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

    private void abandon(long runId, String archivePath) {
        if (archivePath != null) {
            archives.discard(archivePath);
        }
        database.write(DunningRunMapper.class, runs -> {
            runs.deleteLetters(runId);
            runs.deleteClaims(runId);
            return runs.updateState(runId, "ABANDONED", session.now());
        });
    }

    private static RunRows.OpenRun open(DunningRunMapper runs, long runId) {
        return runs.findOpenRuns().stream()
                .filter(run -> run.id() == runId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Run " + runId + " is not open"));
    }

    private RunRows.RunEvent event(long runId, String kind, String detail) {
        return new RunRows.RunEvent(runId, kind, detail, session.now(), session.operator());
    }

    private static void expect(int expected, int changed) {
        if (expected != changed) {
            throw new IllegalStateException("Expected to change " + expected + " rows, changed " + changed);
        }
    }
}
