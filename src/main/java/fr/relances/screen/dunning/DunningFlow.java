package fr.relances.screen.dunning;

import fr.relances.dunning.RecallSelections;
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

    private record Start(EntityParameters parameters, RecallSelections.Recalled recalled) {}

    /** Opens the first step; refused from a site (R12). */
    public void open(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.selection"),
                progress -> new Start(
                        useCases.readParameters().run(entityCode),
                        useCases.selections().recall().run(entityCode)),
                start -> desk.open(new SelectionPage(desk, useCases, start.parameters(), start.recalled())));
    }
}
