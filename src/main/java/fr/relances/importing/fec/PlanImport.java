package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** R25: holds a file against what the base knows, tiers by tiers; pure. */
final class PlanImport {

    private final FecContent content;
    private final StoredLedger stored;
    private final Frame frame;
    private final LineKeys keys;
    private final Set<String> salesJournals;
    private final List<NewItem> created = new ArrayList<>();
    private final List<ItemChange> known = new ArrayList<>();
    private final List<CarriedLine> carried = new ArrayList<>();
    private final List<Residue> residues = new ArrayList<>();
    private final List<FecPlan.ToCheck> toCheck = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int openItems;
    private int openCustomers;
    private Amount openBalance = Amount.ZERO;

    private PlanImport(FecContent content, StoredLedger stored, Frame frame) {
        this.content = content;
        this.stored = stored;
        this.frame = frame;
        this.keys = new LineKeys(frame.site());
        this.salesJournals = content.journals().sales();
    }

    static FecPlan plan(FecFile file, StoredLedger stored, Frame frame) {
        PlanImport plan = new PlanImport(file.content(), stored, frame);
        new TreeMap<>(file.lines().byCustomer()).forEach(plan::customer);
        plan.absent();
        return new FecPlan(
                plan.created,
                plan.known,
                plan.carried,
                plan.residues,
                plan.toCheck,
                new FecPlan.Open(plan.openItems, plan.openCustomers, plan.openBalance));
    }

    private void customer(String customer, List<LedgerLine> lines) {
        List<StoredItem> items = stored.itemsOf(customer);
        List<Part> parts = Continuation.parts(keyed(customer, lines), items, stored.carried(), frame.laterYear());
        Ledger ledger = Ledger.match(customer, parts);
        residues.addAll(ledger.residues());
        int before = openItems;
        Map<Long, List<MatchedPart>> byItem = new HashMap<>();
        for (MatchedPart part : ledger.parts()) {
            if (part.part().itemId() == 0) {
                unknown(customer, new ItemTarget(List.of(part)));
            } else {
                byItem.computeIfAbsent(part.part().itemId(), id -> new ArrayList<>())
                        .add(part);
            }
        }
        for (StoredItem item : items) {
            if (byItem.containsKey(item.id())) {
                known(item, new ItemTarget(byItem.get(item.id())));
            }
        }
        openCustomers += openItems > before ? 1 : 0;
    }

    private List<KeyedLine> keyed(String customer, List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> new KeyedLine(
                        line, keys.of(customer, line), content.journals().isOpening(line)))
                .toList();
    }

    /** A line that the base has never seen is stored when something of it is open. */
    private void unknown(String customer, ItemTarget target) {
        LedgerLine line = target.line();
        Part part = target.parts().get(0).part();
        count(customer, PieceNumber.of(line), target);
        if (!target.balance().isZero()) {
            created.add(new NewItem(
                    customer,
                    part.key(),
                    PieceNumber.of(line),
                    nature(line, part.amount()),
                    line.piece().date(),
                    dueDate(customer, line, part.amount()),
                    part.amount(),
                    target.balance(),
                    target.toCheckReason(),
                    target.movements()));
        }
    }

    private void known(StoredItem item, ItemTarget target) {
        seen.add(item.id());
        count(item.customerCode(), item.number(), target);
        for (MatchedPart matched : target.parts()) {
            Part part = matched.part();
            CarriedLine link = new CarriedLine(part.key(), item.id(), part.amount());
            if (!part.key().equals(item.itemKey())
                    && !stored.carried().getOrDefault(part.key(), List.of()).contains(link)) {
                carried.add(link);
            }
        }
        String reason = target.toCheckReason();
        known.add(new ItemChange(
                item,
                target.balance(),
                keptDueDate(item, target.line()),
                reason.isEmpty() && target.opening() ? item.toCheckReason() : reason,
                target.missingMovements(item, stored.movementsOf(item))));
    }

    /** Open pièces of a FEC that this one has no more, of the accounts that it was asked for. */
    private void absent() {
        for (List<StoredItem> items : new TreeMap<>(stored.byCustomer()).values()) {
            for (StoredItem item : items) {
                boolean concerned = item.account().isEmpty() || frame.accounts().includes(item.account());
                if (item.fromFec() && concerned && !item.balance().isZero() && !seen.contains(item.id())) {
                    String reason = Messages.of("fec.check.absent", frame.cutOff());
                    toCheck.add(new FecPlan.ToCheck(item.customerCode(), item.number(), Amount.ZERO, reason));
                    known.add(new ItemChange(
                            item,
                            Amount.ZERO,
                            new NewItem.DueDate(item.dueDate(), item.dueDateEstimated()),
                            reason,
                            new TreeMap<>(Map.of(frame.cutOff(), item.balance()))));
                }
            }
        }
    }

    private void count(String customer, String number, ItemTarget target) {
        Amount balance = target.balance();
        openItems += balance.isZero() ? 0 : 1;
        openBalance = openBalance.plus(balance);
        String reason = target.toCheckReason();
        if (!reason.isEmpty()) {
            toCheck.add(new FecPlan.ToCheck(customer, number, balance, reason));
        }
    }

    private NewItem.Nature nature(LedgerLine line, Amount amount) {
        if (!amount.isNegative()) {
            return NewItem.Nature.FACTURE;
        }
        return salesJournals.contains(line.entry().journal().code()) ? NewItem.Nature.AVOIR : NewItem.Nature.REGLEMENT;
    }

    private NewItem.DueDate dueDate(String customer, LedgerLine line, Amount amount) {
        if (amount.isNegative()) {
            return new NewItem.DueDate(null, false);
        }
        return line.piece().dueDate() != null
                ? new NewItem.DueDate(line.piece().dueDate(), false)
                : new NewItem.DueDate(frame.dueDate(customer, line.piece().date()), true);
    }

    /** A due date that the file gives counts more than one that was inferred; without one, what is stored stays. */
    private static NewItem.DueDate keptDueDate(StoredItem item, LedgerLine line) {
        boolean given = line.piece().dueDate() != null && item.dueDate() != null;
        return given
                ? new NewItem.DueDate(line.piece().dueDate(), false)
                : new NewItem.DueDate(item.dueDate(), item.dueDateEstimated());
    }
}
