package fr.relances;

import fr.relances.dunning.run.RecoveredRun;
import fr.relances.screen.Desk;
import fr.relances.screen.EntityChoice;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.IndexScreen;
import fr.relances.screen.TerminalApplication;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the INDEX offers, and what opening the base means for it: the opening tells what it found to mend. */
record TerminalProgram(
        Supplier<List<RecoveredRun>> opening,
        EntityChoice entities,
        Function<Desk, List<IndexEntry>> offered,
        StartNotices notices)
        implements TerminalApplication.Program {

    @Override
    public List<IndexEntry> entries(Desk desk) {
        return offered.apply(desk);
    }

    @Override
    public TerminalApplication.Opened open() {
        List<RecoveredRun> recovered = opening.get();
        return new TerminalApplication.Opened(entities.title(), desk -> notices.show(desk, recovered));
    }

    @Override
    public TerminalApplication.EntityTitle title() {
        return entities.title();
    }

    @Override
    public void changeEntity(Desk desk, IndexScreen index) {
        entities.show(desk, index);
    }
}
