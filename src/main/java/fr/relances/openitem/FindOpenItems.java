package fr.relances.openitem;

import fr.relances.db.Database;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use case: the pièces of an entity or of one tiers, by due date, credits last. Changes nothing. */
public final class FindOpenItems {

    private static final Comparator<ItemRow> BY_DUE_DATE = Comparator.comparing(
                    (ItemRow row) -> row.dates().dueDate(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(ItemRow::id);

    private final Database database;

    public FindOpenItems(Database database) {
        this.database = database;
    }

    public List<ItemRow> run(ItemQuery query) {
        return database.read(OpenItemMapper.class, mapper -> rows(mapper, query));
    }

    /** The pièces first: whatever an import adds meanwhile, each of them has its tiers in what is read after. */
    static List<ItemRow> rows(OpenItemMapper mapper, ItemQuery query) {
        List<ItemRow> items = mapper.findItems(query);
        Map<String, ItemRow.Owner> owners = new HashMap<>();
        mapper.findOwners(query).forEach(owner -> owners.put(owner.code(), owner));
        return items.stream()
                .map(row -> row.of(owners.get(row.owner().code())))
                .sorted(BY_DUE_DATE)
                .toList();
    }
}
