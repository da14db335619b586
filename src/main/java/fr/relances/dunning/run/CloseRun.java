package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.print.Archives;
import fr.relances.print.PrintJob;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** The two ends of a prepared run: its levels are stored (R15 (4)), or it leaves nothing behind. */
final class CloseRun {

    static final String CHANGED_MEANWHILE = "PIECE_MODIFIEE";

    private final Database database;
    private final Session session;
    private final Archives archives;
    private final JobBook jobBook;

    CloseRun(Database database, Session session, Archives archives) {
        this.database = database;
        this.session = session;
        this.archives = archives;
        this.jobBook = new JobBook(session);
    }

    /** Levels, dates and state in one transaction. What somebody changed meanwhile is returned, a line each. */
    List<String> commit(long runId, Optional<PrintJob> job) {
        return Turns.take(() -> commitNow(runId, job), () -> false);
    }

    private List<String> commitNow(long runId, Optional<PrintJob> job) {
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
            job.ifPresent(taken -> jobBook.taken(transaction, runId, JobKind.EDITION, taken));
            return warnings;
        });
    }

    /** Claims gone, letters forgotten, files removed; the run stays as a number that was never issued. */
    void abandon(ClaimedRun claim) {
        abandon(claim.number(), claim.archiveName());
    }

    void abandon(long runId, String archivePath) {
        if (archivePath != null) {
            archives.discard(archivePath);
        }
        database.write(DunningRunMapper.class, runs -> {
            runs.deleteLetters(runId);
            runs.deleteClaims(runId);
            return runs.updateState(runId, "ABANDONED", session.now());
        });
    }

    static RunRows.OpenRun open(DunningRunMapper runs, long runId) {
        return runs.findOpenRun(runId).orElseThrow(() -> new IllegalStateException("Run " + runId + " is not open"));
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
