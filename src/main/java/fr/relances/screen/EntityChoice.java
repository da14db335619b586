package fr.relances.screen;

import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** F2 on the INDEX: the administrative entities and their sites, of which one becomes the place of work. */
public final class EntityChoice {

    private record Row(String code, String name, String kind) {}

    private final FindEntities find;
    private final CurrentEntity current;

    public EntityChoice(FindEntities find, CurrentEntity current) {
        this.find = find;
        this.current = current;
    }

    /** What the INDEX writes in its title for the present place. */
    public TerminalApplication.EntityTitle title() {
        return title(current.place());
    }

    private static TerminalApplication.EntityTitle title(CurrentEntity.Place place) {
        return place.site()
                .map(site -> new TerminalApplication.EntityTitle(site.name(), true))
                .orElse(new TerminalApplication.EntityTitle(
                        place.entity().identity().name(), false));
    }

    public void show(Desk desk, IndexScreen index) {
        List<Column<Row>> columns = List.of(
                Column.left(Messages.of("index.entity.code"), 12, Row::code),
                Column.left(Messages.of("index.entity.name"), 30, Row::name),
                Column.left("", 22, Row::kind));
        PickList.one(desk, Messages.of("index.entity.title"), rows(), columns, row -> {
                    TerminalApplication.EntityTitle chosen = title(current.choose(row.code()));
                    index.entity(chosen.name(), chosen.site());
                })
                .show();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        find.run()
                .forEach(entity -> rows.add(
                        new Row(entity.code(), entity.identity().name(), Messages.of("index.administrative"))));
        find.sites()
                .forEach(site -> rows.add(
                        new Row(site.entityCode() + "/" + site.code(), site.name(), Messages.of("index.site"))));
        return rows;
    }
}
