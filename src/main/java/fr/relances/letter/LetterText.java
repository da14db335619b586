package fr.relances.letter;

import java.util.List;

/** A letter as lines of plain text, for the preview on screen: the same words, table and total as on paper. */
public final class LetterText {

    /** No line is longer. */
    public static final int WIDTH = 78;

    private final LetterComposer composer;

    public LetterText(LetterComposer composer) {
        this.composer = composer;
    }

    public List<String> lines(Letter letter) {
        throw new UnsupportedOperationException(
                composer.edition() + letter.recipient().code());
    }
}
