package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.letter.LetterPlace;
import fr.relances.print.Archives;
import fr.relances.print.DuplicateOutput;
import fr.relances.print.PdfTarget;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.util.List;

/** Use case: the letters of a run again, page for page as they went out, DUPLICATA on each page (R16). */
public final class ReprintLetters {

    static final String REPRINTED = "REIMPRESSION";

    private static final int DETAIL_LENGTH = 1000;

    private final Database database;
    private final Session session;
    private final Archives archives;

    public ReprintLetters(Database database, Session session, Archives archives) {
        this.database = database;
        this.session = session;
        this.archives = archives;
    }

    private record Letters(StoredRun run, List<LetterPlace> places) {}

    /** Returns how many letters; an archive that is gone or not the same bytes any more is refused (status 4). */
    public int run(HistoryFilter filter, PdfTarget target) {
        session.require(Permission.DUN);
        Letters letters = database.read(HistoryMapper.class, mapper -> {
            StoredRun run = StoredRun.getDefinitive(mapper, HistoryFilter.run(filter.entityCode(), filter.number()));
            return new Letters(run, mapper.findPlaces(filter));
        });
        StoredRun run = letters.run();
        if (letters.places().isEmpty()) {
            throw new OperatorException("undo.not_served", Long.toString(run.id()), filter.customerCode());
        }
        if (!archives.holds(run.archivePath(), run.archiveSha256())) {
            throw new OperatorException(
                    ExitStatus.TECHNICAL, "history.archive_damaged", archives.file(run.archivePath()));
        }
        DuplicateOutput.write(archives.file(run.archivePath()), letters.places(), target);
        record(filter, letters.places().size(), target);
        return letters.places().size();
    }

    private void record(HistoryFilter filter, int letters, PdfTarget target) {
        String where =
                target.file().map(file -> file.toAbsolutePath().toString()).orElse("-");
        String which = filter.customerCode() == null
                ? where
                : Messages.of("undo.detail.customers", filter.customerCode()) + " ; " + where;
        String detail = Messages.of("reprint.detail", letters, which);
        database.write(
                HistoryMapper.class,
                mapper -> mapper.insertEvent(new RunRows.RunEvent(
                        filter.number(),
                        REPRINTED,
                        detail.substring(0, Math.min(detail.length(), DETAIL_LENGTH)),
                        session.now(),
                        session.operator())));
    }
}
