package fr.relances.dunning;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.Letter;
import fr.relances.letter.layout.LetterCheck;
import fr.relances.parameter.EntityParameters;
import java.util.List;

/** Whether the letter of a tiers could reach it (R36): its address, before any pièce is known. */
final class Servable {

    private final LetterCheck check;

    private Servable(LetterCheck check) {
        this.check = check;
    }

    static Servable of(RunTerms terms, EntityParameters parameters) {
        return new Servable(new LetterCheck(
                RunEdition.draft(terms, parameters, parameters.settings().generalTemplate())));
    }

    /** Empty when it could. */
    String refusal(CustomerState customer, Letter.Address address) {
        Letter letter = new Letter(DecisionLetter.recipient(customer, address), List.of(), List.of(), Amount.ZERO);
        return check.refusal(letter).orElse("");
    }
}
