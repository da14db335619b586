package fr.relances.letter;

import fr.relances.text.Messages;
import java.util.Map;

/** How the nature of a pièce reads on paper. */
public final class Nature {

    private static final Map<String, String> LABELS = Map.of(
            "FACTURE", Messages.of("letter.nature.invoice"),
            "AVOIR", Messages.of("letter.nature.credit_note"),
            "REGLEMENT", Messages.of("letter.nature.payment"));

    private Nature() {}

    /** A nature that the program does not know reads as it is. */
    public static String label(String nature) {
        return LABELS.getOrDefault(nature, nature);
    }
}
