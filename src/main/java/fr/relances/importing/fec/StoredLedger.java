package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the base knows of an entity's pièces, arranged for an import. */
record StoredLedger(
        Map<String, List<StoredItem>> byCustomer,
        Map<String, List<CarriedLine>> carried,
        Map<Long, SortedMap<LocalDate, Amount>> movements) {

    static final StoredLedger NONE = new StoredLedger(Map.of(), Map.of(), Map.of());

    static StoredLedger of(List<StoredItem> items, List<CarriedLine> carried, List<DatedAmount> movements) {
        Map<String, List<StoredItem>> byCustomer = new HashMap<>();
        items.forEach(item -> byCustomer
                .computeIfAbsent(item.customerCode(), code -> new ArrayList<>())
                .add(item));
        Map<String, List<CarriedLine>> byKey = new HashMap<>();
        carried.forEach(line ->
                byKey.computeIfAbsent(line.lineKey(), key -> new ArrayList<>()).add(line));
        Map<Long, SortedMap<LocalDate, Amount>> byItem = new HashMap<>();
        movements.forEach(movement -> byItem.computeIfAbsent(movement.itemId(), id -> new TreeMap<>())
                .put(movement.date(), movement.amount()));
        return new StoredLedger(byCustomer, byKey, byItem);
    }

    /** All that was taken from a pièce on one day. */
    record DatedAmount(long itemId, LocalDate date, Amount amount) {}

    List<StoredItem> itemsOf(String customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    SortedMap<LocalDate, Amount> movementsOf(StoredItem item) {
        return movements.getOrDefault(item.id(), new TreeMap<>());
    }
}
