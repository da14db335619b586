package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.letter.archive.CopyStyle;
import fr.relances.print.Archives;
import fr.relances.print.DuplicateOutput;
import fr.relances.print.PdfTarget;
import fr.relances.session.Permission;
import fr.relances.session.Session;

/** Use case: the letters of a run again as a PDF, page for page as they went out, DUPLICATA on each page (R16). */
public final class ReprintLetters {

    private final Database database;
    private final Session session;
    private final Archives archives;
    private final ReprintEvents events;

    public ReprintLetters(Database database, Session session, Archives archives) {
        this.database = database;
        this.session = session;
        this.archives = archives;
        this.events = new ReprintEvents(session);
    }

    /** Returns how many letters; an archive that is gone or not the same bytes any more is refused (status 4). */
    public int run(ReprintRequest request, PdfTarget target) {
        session.require(Permission.DUN);
        StoredLetters letters = StoredLetters.load(database, archives, request);
        DuplicateOutput.write(letters.archive(), letters.places(), CopyStyle.DUPLICATE, target);
        String where =
                target.file().map(file -> file.toAbsolutePath().toString()).orElse("-");
        int count = letters.places().size();
        database.write(HistoryMapper.class, mapper -> mapper.insertEvent(events.event(request, count, where)));
        return count;
    }
}
