package fr.relances.screen.level;

import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entries 31 and 32 of the INDEX; refused from a site, as all that concerns relances (R12). */
public final class LevelFlow {

    private final LevelUseCases useCases;

    public LevelFlow(LevelUseCases useCases) {
        this.useCases = useCases;
    }

    /** Gestion des niveaux de relance. */
    public void openLevels(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.levels"),
                progress -> useCases.findCustomerNames().run(entityCode),
                customers -> desk.open(new LevelPage(desk, useCases, entityCode, customers)));
    }

    /** Remise à zéro des niveaux. */
    public void openReset(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.reset"),
                progress -> useCases.findFalls().run(entityCode),
                falls -> desk.open(new ResetPage(desk, useCases, entityCode, falls)));
    }
}
