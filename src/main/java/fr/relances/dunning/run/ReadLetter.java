package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.archive.ArchivedLetters;
import fr.relances.print.Archives;
import fr.relances.text.Messages;
import java.util.List;

/** Use case: the text of a letter, read from the pages that went out, and all that is known of it. */
public final class ReadLetter {

    private final Database database;
    private final Archives archives;

    public ReadLetter(Database database, Archives archives) {
        this.database = database;
        this.archives = archives;
    }

    private record Found(StoredRun run, List<LetterPlace> places, LetterHistory letter) {}

    /** A damaged archive is said in place of the text: the rest can still be read. */
    public LetterHistory run(HistoryCustomer customer, String entityCode) {
        HistoryFilter filter = new HistoryFilter(entityCode, customer.code(), customer.number());
        Found found = database.read(HistoryMapper.class, mapper -> {
            StoredRun run = StoredRun.get(mapper, filter);
            return new Found(
                    run,
                    mapper.findPlaces(filter),
                    new LetterHistory(
                            customer, List.of(), mapper.findItems(filter), mapper.findChanges(filter, run.since())));
        });
        return new LetterHistory(
                customer, text(found), found.letter().items(), found.letter().changes());
    }

    private List<String> text(Found found) {
        if (found.places().isEmpty()) {
            return List.of(Messages.of("history.no_letter"));
        }
        StoredRun run = found.run();
        if (!archives.holds(run.archivePath(), run.archiveSha256())) {
            return List.of(Messages.of("history.archive_damaged", run.archivePath()));
        }
        return ArchivedLetters.text(
                archives.file(run.archivePath()), found.places().get(0));
    }
}
