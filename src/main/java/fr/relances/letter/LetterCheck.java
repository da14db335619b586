package fr.relances.letter;

import java.util.Optional;

/** Whether a letter can be served at all: a usable address (R36) and no character that can't be printed. */
public final class LetterCheck {

    private final LetterEdition edition;

    public LetterCheck(LetterEdition edition) {
        this.edition = edition;
    }

    /** Why this tiers can't be served, as a French text for the operator (status 5); empty when it can. */
    public Optional<String> refusal(Letter letter) {
        throw new UnsupportedOperationException(edition + letter.recipient().code());
    }
}
