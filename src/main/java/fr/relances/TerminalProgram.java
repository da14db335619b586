package fr.relances;

import fr.relances.screen.Desk;
import fr.relances.screen.EntityChoice;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.IndexScreen;
import fr.relances.screen.TerminalApplication;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the INDEX offers, and what opening the base means for it: the opening tells what it found to mend. */
record TerminalProgram(Supplier<List<String>> opening, EntityChoice entities, Function<Desk, List<IndexEntry>> offered)
        implements TerminalApplication.Program {

    @Override
    public List<IndexEntry> entries(Desk desk) {
        return offered.apply(desk);
    }

    @Override
    public TerminalApplication.Opened open() {
        List<String> notices = opening.get();
        return new TerminalApplication.Opened(entities.title(), notices);
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
