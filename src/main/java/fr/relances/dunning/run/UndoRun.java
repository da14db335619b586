package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.FrenchOrder;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Use case: gives the pièces and tiers of a definitive run their previous levels and dates again, as long as nothing
 * touched them since (R16). The run and its archive stay; the undoing is appended as an event.
 */
public final class UndoRun {

    static final String UNDONE = "ANNULATION";

    private static final int DETAIL_LENGTH = 1000;
    private static final int MOST_NAMES = 20;

    private final Database database;
    private final Session session;

    public UndoRun(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** The whole run, or of it {@code codes} where any are given; all of these or nothing. */
    public UndoneRun run(String entityCode, long number, Set<String> codes, String reason) {
        session.require(Permission.DUN);
        HistoryFilter filter = HistoryFilter.run(entityCode, number);
        return database.write(transaction -> {
            HistoryMapper history = transaction.mapper(HistoryMapper.class);
            Locks.entities(transaction);
            StoredRun.getDefinitive(history, filter);
            LocalDateTime at = session.now();
            UndoneRun undone = undo(transaction, number, codes, at);
            history.insertEvent(new RunRows.RunEvent(number, UNDONE, detail(codes, reason), at, session.operator()));
            return undone;
        });
    }

    private UndoneRun undo(Transaction transaction, long number, Set<String> codes, LocalDateTime at) {
        UndoMapper mapper = transaction.mapper(UndoMapper.class);
        List<UndoMapper.UndoableCustomer> customers = chosen(mapper.findCustomers(number), number, codes);
        Set<String> names = new HashSet<>();
        customers.forEach(customer -> names.add(customer.code()));
        List<UndoMapper.UndoableItem> items = mapper.findItems(number).stream()
                .filter(item -> names.contains(item.customerCode()))
                .toList();
        refuseChanged(number, customers, items);
        for (UndoMapper.UndoableCustomer customer : customers) {
            expectOne(mapper.restoreCustomer(customer, at, session.operator()));
        }
        for (UndoMapper.UndoableItem item : items) {
            expectOne(mapper.restoreItem(item, at, session.operator()));
        }
        customers.forEach(customer -> mapper.insertUndone(number, customer.code(), at, session.operator()));
        return new UndoneRun(number, customers.size(), items.size(), waitingJobs(transaction, number));
    }

    private static List<String> waitingJobs(Transaction transaction, long number) {
        return transaction.mapper(JobMapper.class).findOpenJobs().stream()
                .filter(job -> job.runId() == number)
                .map(job -> job.job().name())
                .toList();
    }

    private static List<UndoMapper.UndoableCustomer> chosen(
            List<UndoMapper.UndoableCustomer> served, long number, Set<String> codes) {
        List<UndoMapper.UndoableCustomer> chosen = served.stream()
                .filter(customer -> codes.isEmpty() ? !customer.undone() : codes.contains(customer.code()))
                .toList();
        Set<String> strangers = new HashSet<>(codes);
        chosen.forEach(customer -> strangers.remove(customer.code()));
        if (!strangers.isEmpty()) {
            throw new OperatorException("undo.not_served", Long.toString(number), FrenchOrder.joined(strangers));
        }
        List<String> undone = names(
                chosen.stream().filter(UndoMapper.UndoableCustomer::undone).toList(),
                UndoMapper.UndoableCustomer::code);
        if (!undone.isEmpty()) {
            throw new OperatorException("undo.already_customers", Long.toString(number), String.join(", ", undone));
        }
        if (chosen.isEmpty()) {
            throw new OperatorException("undo.already", Long.toString(number));
        }
        return chosen;
    }

    private static void refuseChanged(
            long number, List<UndoMapper.UndoableCustomer> customers, List<UndoMapper.UndoableItem> items) {
        List<String> changed = new ArrayList<>(names(
                customers.stream().filter(UndoMapper.UndoableCustomer::changed).toList(),
                customer -> Messages.of("undo.customer", customer.code(), customer.name())));
        changed.addAll(names(
                items.stream().filter(UndoMapper.UndoableItem::changed).toList(),
                item -> Messages.of("undo.item", item.number(), item.customerCode())));
        if (!changed.isEmpty()) {
            String shown = String.join(", ", changed.subList(0, Math.min(changed.size(), MOST_NAMES)));
            String more = changed.size() > MOST_NAMES ? Messages.of("undo.more", changed.size() - MOST_NAMES) : "";
            throw new OperatorException("undo.changed", Long.toString(number), shown + more);
        }
    }

    private static <T> List<String> names(List<T> rows, Function<T, String> name) {
        return rows.stream().map(name).toList();
    }

    private static String detail(Set<String> codes, String reason) {
        String which = codes.isEmpty() ? "" : Messages.of("undo.detail.customers", FrenchOrder.joined(codes));
        String detail = reason.isEmpty() || which.isEmpty() ? reason + which : reason + " ; " + which;
        return detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
    }

    private static void expectOne(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("A row changed while the run was undone");
        }
    }
}
