package fr.relances.importing.fec;

import fr.relances.db.Transaction;
import fr.relances.importing.Steps;
import fr.relances.text.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a plan into the base, inside the transaction of its import. */
final class StorePlan {

    private static final int LONGEST_NAME = 300;

    private final Transaction transaction;
    private final FecMapper mapper;
    private final Stamp stamp;

    StorePlan(Transaction transaction, Stamp stamp) {
        this.transaction = transaction;
        this.mapper = transaction.mapper(FecMapper.class);
        this.stamp = stamp;
    }

    /** Tiers that are new, and known ones that lacked their account; {@code unchanged} counts the others of the file. */
    record People(List<NewCustomer> created, List<NewCustomer> completed, int unchanged) {

        People {
            created = List.copyOf(created);
            completed = List.copyOf(completed);
        }
    }

    void run(FecPlan plan, People people, Progress progress) {
        Steps steps = new Steps(progress, plan.created().size() + plan.known().size());
        people.created().forEach(customer -> mapper.insertCustomer(customer, stamp));
        people.completed().forEach(customer -> mapper.updateAccount(customer, stamp));
        plan.created().forEach(item -> {
            mapper.insertItem(item, stamp);
            steps.one();
        });
        for (NewItem item : plan.created()) {
            item.movements().forEach((date, amount) -> mapper.insertMovementOfNew(item.itemKey(), date, amount, stamp));
        }
        plan.known().stream().filter(ItemChange::changes).forEach(change -> mapper.updateItem(change, stamp));
        for (ItemChange change : plan.known()) {
            steps.one();
            change.movements()
                    .forEach((date, amount) ->
                            mapper.insertMovement(change.before().id(), date, amount, stamp));
        }
        plan.carried().forEach(line -> mapper.deleteCarriedLine(line, stamp));
        plan.carried().forEach(line -> mapper.insertCarriedLine(line, stamp));
        transaction.flush();
    }

    /** Only a tiers that will have a pièce is made; its first line names it. */
    static People people(FecPlan plan, CustomerLines lines, List<StoredCustomer> stored) {
        Map<String, List<LedgerLine>> byCustomer = lines.byCustomer();
        Set<String> known = new HashSet<>();
        stored.forEach(customer -> known.add(customer.code()));
        int inFile = (int) byCustomer.keySet().stream().filter(known::contains).count();
        List<NewCustomer> completed = stored.stream()
                .filter(customer -> customer.account().isEmpty() && byCustomer.containsKey(customer.code()))
                .map(customer ->
                        named(customer.code(), byCustomer.get(customer.code()).get(0)))
                .toList();
        List<NewCustomer> created = plan.created().stream()
                .map(NewItem::customerCode)
                .filter(known::add)
                .map(code -> named(code, byCustomer.get(code).get(0)))
                .toList();
        return new People(created, completed, inFile - completed.size());
    }

    private static NewCustomer named(String code, LedgerLine line) {
        String label = code.equals(line.auxiliary().code())
                ? line.auxiliary().label()
                : line.account().label();
        String name = label.isEmpty() ? code : label;
        return new NewCustomer(
                code,
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                line.account().code());
    }
}
