package fr.relances.screen.entity;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.SiteEntity;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entités: each administrative entity with its sites under it, and a line for a new one. */
public final class EntitiesPage extends Page {

    private final EntityUseCases useCases;
    private List<AdministrativeEntity> entities = List.of();

    private record Row(Optional<AdministrativeEntity> entity, String site, String code, String name, String kind) {}

    public EntitiesPage(Desk desk, EntityUseCases useCases) {
        super(desk, "entity.list");
        this.useCases = useCases;
    }

    /** What was stored in a fiche shows when one comes back. */
    @Override
    protected void shown() {
        entities = useCases.find().run();
        List<Column<Row>> columns = List.of(
                Column.left(Messages.of("entity.column.code"), 24, Row::code),
                Column.left(Messages.of("entity.column.name"), 30, Row::name),
                Column.left(Messages.of("entity.column.kind"), 22, Row::kind));
        VirtualList<Row> list = new VirtualList<>(desk, rows(useCases.find().sites()), columns);
        fill(list.onDetail("key.entity.open", this::open));
    }

    private List<Row> rows(List<SiteEntity> sites) {
        List<Row> rows = new ArrayList<>();
        for (AdministrativeEntity entity : entities) {
            rows.add(new Row(
                    Optional.of(entity),
                    "",
                    entity.code(),
                    entity.identity().name(),
                    Messages.of("index.administrative")));
            for (SiteEntity site : sites) {
                if (site.entityCode().equals(entity.code())) {
                    rows.add(new Row(
                            Optional.of(entity),
                            site.code(),
                            "  " + site.code(),
                            "  " + site.name(),
                            Messages.of("index.site")));
                }
            }
        }
        rows.add(new Row(Optional.empty(), "", "+", Messages.of("entity.new"), ""));
        return rows;
    }

    private void open(Row row) {
        EntityPage page = new EntityPage(desk, useCases, row.entity());
        if (!row.site().isEmpty()) {
            page.goToSite(row.site());
        }
        desk.open(page);
    }
}
