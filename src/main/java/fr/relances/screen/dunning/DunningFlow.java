package fr.relances.screen.dunning;

import fr.relances.dunning.SelectionText;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 11 of the INDEX. */
public final class DunningFlow {

    private final DunningUseCases useCases;

    public DunningFlow(DunningUseCases useCases) {
        this.useCases = useCases;
    }

    private record Start(EntityParameters parameters, CustomerChoice customerChoice) {}

    /** Opens the first step; refused from a site (R12). */
    public void open(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.selection"),
                progress -> new Start(useCases.readParameters().run(entityCode), customerChoice()),
                start -> desk.open(new SelectionPage(desk, useCases, start.parameters(), start.customerChoice())));
    }

    /** R2: what the operator took last, in whatever entity. */
    private CustomerChoice customerChoice() {
        return useCases.selections()
                .last()
                .run(SelectionPage.PLACE)
                .map(last -> SelectionText.customerChoice(last.content()))
                .orElse(CustomerChoice.BY_CUSTOMER_LEVEL);
    }
}
