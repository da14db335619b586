package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.letter.LetterPlace;
import fr.relances.print.Archives;
import fr.relances.print.JobState;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.file.Path;
import java.util.List;

/**
 * Letters of a definitive run in its archive. {@code neverPrinted}: the last job that was to bring them on paper was
 * aborted or canceled.
 */
record StoredLetters(StoredRun run, Path archive, List<LetterPlace> places, boolean neverPrinted) {

    /** An archive that is gone or not the same bytes any more is refused (status 4). */
    static StoredLetters load(Database database, Archives archives, ReprintRequest request) {
        HistoryFilter filter = request.filter();
        StoredLetters letters = database.read(transaction -> {
            HistoryMapper history = transaction.mapper(HistoryMapper.class);
            StoredRun run = StoredRun.getDefinitive(history, HistoryFilter.run(filter.entityCode(), filter.number()));
            List<JobState> states = transaction.mapper(JobMapper.class).findPrintStates(run.id());
            return new StoredLetters(
                    run,
                    archives.file(run.archivePath()),
                    history.findPlaces(filter),
                    states.stream().anyMatch(JobState::failed));
        });
        letters.check(archives, request);
        return letters.from(request.firstLetter());
    }

    private void check(Archives archives, ReprintRequest request) {
        String number = Long.toString(run.id());
        if (places.isEmpty()) {
            throw new OperatorException(
                    "undo.not_served", number, request.filter().customerCode());
        }
        if (request.firstLetter() > places.size()) {
            throw new OperatorException("reprint.from.beyond", number, places.size(), request.firstLetter());
        }
        if (!archives.holds(run.archivePath(), run.archiveSha256())) {
            throw new OperatorException(ExitStatus.TECHNICAL, "history.archive_damaged", archive);
        }
    }

    private StoredLetters from(int firstLetter) {
        return new StoredLetters(run, archive, places.subList(firstLetter - 1, places.size()), neverPrinted);
    }
}
