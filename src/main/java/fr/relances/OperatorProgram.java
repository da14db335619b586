package fr.relances;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.SiteEntity;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.IndexScreen;
import fr.relances.screen.TerminalApplication;
import java.util.List;

/** What the INDEX offers to an operator, each entry opening its screen. */
final class OperatorProgram implements TerminalApplication.Program {

    private final Wiring wiring;

    OperatorProgram(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public List<IndexEntry> entries(Desk desk) {
        return List.of();
    }

    @Override
    public TerminalApplication.EntityTitle open() {
        wiring.begin();
        return title(wiring.currentEntity().place());
    }

    @Override
    public void changeEntity(Desk desk, IndexScreen index) {}

    private static TerminalApplication.EntityTitle title(CurrentEntity.Place place) {
        AdministrativeEntity entity = place.entity();
        return new TerminalApplication.EntityTitle(
                place.site().map(SiteEntity::name).orElse(entity.identity().name()),
                place.site().isPresent());
    }
}
