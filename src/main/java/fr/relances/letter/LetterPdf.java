package fr.relances.letter;

import java.io.OutputStream;

/** Many letters in one PDF, written one at a time: memory does not grow with their number. */
public final class LetterPdf implements AutoCloseable {

    /** The stream stays open when this is closed. */
    public LetterPdf(LetterComposer composer, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** The letter has passed {@link LetterCheck}. */
    public LetterPlace add(Letter letter) {
        throw new UnsupportedOperationException();
    }

    /** Pages of all letters so far. */
    public int pageCount() {
        throw new UnsupportedOperationException();
    }

    /** Ends the document; one without a letter is a bug. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
