package fr.relances.dunning.run;

import fr.relances.letter.LetterEdition;
import fr.relances.print.LetterOutput;
import java.util.Optional;

/** Where an operator sends the letters of an edition. */
public interface LetterDestination {

    /** What the run keeps of it: a file, a queue. */
    String description();

    /** Refuses what can be known before anything is claimed: the model, the texts, the place of the output. */
    void check(LetterEdition edition);

    /** The print queue that must take the letters before they count; nothing where the archive makes them count. */
    default Optional<String> queue() {
        return Optional.empty();
    }

    /** Letters that count once they are safe; {@code archiveName} is where the run's own copy lies. */
    LetterOutput definitive(LetterEdition edition, String archiveName);

    /** Letters that never count. */
    LetterOutput draft(LetterEdition edition);
}
