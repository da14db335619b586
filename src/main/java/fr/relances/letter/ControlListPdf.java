package fr.relances.letter;

import java.io.OutputStream;

/** The control list on paper, A4 landscape, written row by row; rows of one tiers stand together. */
public final class ControlListPdf implements AutoCloseable {

    public ControlListPdf(ControlListHeading heading, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    public void add(ControlListRow row) {
        throw new UnsupportedOperationException();
    }

    /** Writes the totals and ends the document; the stream stays open. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
