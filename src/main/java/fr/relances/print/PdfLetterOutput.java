package fr.relances.print;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterComposer;
import fr.relances.letter.LetterPlace;
import java.util.Optional;

/** Letters as a PDF file: in the archive when definitive, and where the operator wants them. */
public final class PdfLetterOutput implements LetterOutput {

    private PdfLetterOutput() {}

    /** The archive makes the run definitive, the target is a copy; what can't be written is refused here (status 4). */
    public static PdfLetterOutput definitive(
            LetterComposer composer, Archives archives, String archiveName, PdfTarget target) {
        throw new UnsupportedOperationException();
    }

    /** Only the target; nothing is archived. */
    public static PdfLetterOutput draft(LetterComposer composer, PdfTarget target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LetterPlace add(Letter letter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Finished finish() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void makeSafe() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> warning() {
        return Optional.empty();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
