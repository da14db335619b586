package fr.relances.print;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterPlace;
import java.util.Optional;

/**
 * Takes the finished letters of one run one at a time and says when they are safe. The order of calls is add…, finish,
 * makeSafe, close; a close before makeSafe leaves nothing behind.
 */
public interface LetterOutput extends AutoCloseable {

    /** Lays the letter out and writes it; what can't be printed was left out before (LetterCheck). */
    LetterPlace add(Letter letter);

    /** All letters are written and on the disk, under a name that does not count yet. */
    Finished finish();

    /** From here on the letters have gone out: archive and output stand whole under their names. */
    void makeSafe();

    /** After makeSafe: what the operator must know although the letters count, as a copy that could not be written. */
    Optional<String> warning();

    /** The job that took the letters, once they are safe. */
    default Optional<PrintJob> job() {
        return Optional.empty();
    }

    /** After makeSafe has failed: what became of the letters. */
    default Fate fate() {
        return Fate.OUT_IF_ARCHIVED;
    }

    /** What a failure of makeSafe means. */
    enum Fate {
        /** The archive decides: once it stands, only a copy is missing. */
        OUT_IF_ARCHIVED,
        /** Nothing has gone out, whatever stands in the archive. */
        KEPT_BACK,
        /** Nobody knows whether the spooler took them: the run stays open until it is known. */
        UNDECIDED
    }

    @Override
    void close();

    /** What the run stores of its file before it counts: SHA-256 in hexadecimal. */
    record Finished(String sha256, int pageCount) {}
}
