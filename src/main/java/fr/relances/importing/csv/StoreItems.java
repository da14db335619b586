package fr.relances.importing.csv;

import fr.relances.db.Transaction;
import fr.relances.importing.Steps;
import fr.relances.session.Session;
import fr.relances.text.Progress;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads pièces for an import and puts its plan into the base, inside the transaction of the import. */
final class StoreItems {

    private static final int BATCH = 5000;
    private static final int KEYS = 500;

    private final Transaction transaction;
    private final StoredItemMapper mapper;
    private final String entityCode;
    private final Session session;
    private int waiting;
    private Steps steps = new Steps(Progress.NONE, 0);

    StoreItems(Transaction transaction, String entityCode, Session session) {
        this.transaction = transaction;
        this.mapper = transaction.mapper(StoredItemMapper.class);
        this.entityCode = entityCode;
        this.session = session;
    }

    Map<String, String> terms() {
        return mapper.findTerms(entityCode).stream()
                .collect(Collectors.toMap(StoredItemMapper.CustomerTerms::code, StoredItemMapper.CustomerTerms::terms));
    }

    List<ItemRecord> open() {
        return mapper.findOpenItems(entityCode);
    }

    /** The pièces that rows are about: from {@code open}, and settled ones as the base has them. */
    Map<String, ItemRecord> named(List<ItemKeys.KeyedRow> rows, List<ItemRecord> open) {
        Map<String, ItemRecord> stored = new HashMap<>();
        open.forEach(item -> stored.put(item.key(), item));
        List<String> others = rows.stream()
                .map(ItemKeys.KeyedRow::key)
                .filter(key -> !stored.containsKey(key))
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < others.size(); from += KEYS) {
            List<String> keys = others.subList(from, Math.min(from + KEYS, others.size()));
            mapper.findItemsByKey(entityCode, keys).forEach(item -> stored.put(item.key(), item));
        }
        return stored;
    }

    void store(ItemPlan plan, StoredItemMapper.MovementStamp stamp, Progress progress) {
        steps = new Steps(progress, plan.created().size() + plan.changed().size());
        LocalDateTime now = session.now();
        for (ItemRecord item : plan.created()) {
            mapper.insertItem(entityCode, item, now, session.operator());
            sent();
        }
        for (ItemPlan.Change change : plan.changed()) {
            if (!change.onlyBalance()) {
                mapper.updateItem(change.after(), now, session.operator());
                sent();
            }
        }
        for (ItemPlan.Change change : plan.changed()) {
            if (change.onlyBalance()) {
                mapper.updateBalance(change.before().id(), change.after().balance(), now, session.operator());
                sent();
            }
        }
        move(plan, stamp);
        transaction.flush();
    }

    private void move(ItemPlan plan, StoredItemMapper.MovementStamp stamp) {
        for (ItemRecord item : plan.created()) {
            if (!item.sums().moved().isZero()) {
                mapper.insertMovementOfNew(entityCode, item.key(), item.sums().moved(), stamp);
                sent();
            }
        }
        for (ItemPlan.Change change : plan.changed()) {
            if (!change.movement().isZero()) {
                mapper.insertMovement(change.before().id(), change.movement(), stamp);
                sent();
            }
        }
    }

    private void sent() {
        steps.one();
        waiting++;
        if (waiting % BATCH == 0) {
            transaction.flush();
        }
    }
}
