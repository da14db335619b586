package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryFilter;
import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 14 of the INDEX; refused from a site (R12). */
public final class HistoryFlow {

    private final HistoryUseCases useCases;

    public HistoryFlow(HistoryUseCases useCases) {
        this.useCases = useCases;
    }

    public void open(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.history.runs"),
                progress -> {
                    useCases.settling().follow().run();
                    return useCases.findRuns().run(HistoryFilter.all(entityCode));
                },
                runs -> desk.open(new RunsPage(desk, new RunActions(desk, useCases, entityCode), runs)));
    }
}
