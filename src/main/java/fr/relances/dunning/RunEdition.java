package fr.relances.dunning;

import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.LetterEdition;
import fr.relances.parameter.EntityParameters;

/** What the letters of a run share, drawn from its terms. */
public final class RunEdition {

    private RunEdition() {}

    public static LetterEdition definitive(RunTerms terms, EntityParameters parameters, String template) {
        return edition(terms, parameters, template, false);
    }

    public static LetterEdition draft(RunTerms terms, EntityParameters parameters, String template) {
        return edition(terms, parameters, template, true);
    }

    private static LetterEdition edition(RunTerms terms, EntityParameters parameters, String template, boolean draft) {
        return new LetterEdition(
                parameters,
                terms.level(),
                template,
                terms.dunningDate(),
                terms.criteria().subtotalPerDueDate(),
                draft,
                0);
    }
}
