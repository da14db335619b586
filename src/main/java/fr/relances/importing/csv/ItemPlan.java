package fr.relances.importing.csv;

import fr.relances.amount.Amount;
import fr.relances.importing.ImportNote;
import fr.relances.importing.ImportReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file of pièces would do to the base, decided before anything is done; pure. */
final class ItemPlan {

    private final List<ItemRecord> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final Set<String> settledCustomers = new HashSet<>();
    private final List<ImportNote> notes;
    private Amount settledDebits = Amount.ZERO;
    private Amount difference = Amount.ZERO;
    private int settled;
    private int unchanged;

    /** A pièce before and after. */
    record Change(ItemRecord before, ItemRecord after) {

        /** What the movement takes so that balance = amount - movements still holds. */
        Amount movement() {
            return after.sums().moved().minus(before.sums().moved());
        }

        /** Whether nothing else changed, which is the usual case. */
        boolean onlyBalance() {
            return before.withBalance(after.balance()).equals(after);
        }

        boolean settles() {
            return after.balance().isZero() && !before.balance().isZero();
        }
    }

    private ItemPlan(List<ImportNote> notes) {
        this.notes = notes;
    }

    /** {@code stored}: by key, at least those that the rows name; {@code notes} gathers what the rows' reading notes. */
    static ItemPlan of(
            List<ItemKeys.KeyedRow> rows,
            Map<String, ItemRecord> stored,
            ReadItem reader,
            String usualSite,
            List<ImportNote> notes) {
        ItemPlan plan = new ItemPlan(notes);
        for (ItemKeys.KeyedRow keyed : rows) {
            Optional<ItemRecord> before = Optional.ofNullable(stored.get(keyed.key()));
            String knownSite = before.map(item -> item.party().siteCode()).orElse(usualSite);
            String site = keyed.site().isEmpty() ? knownSite : keyed.site();
            if (before.isPresent() && !before.get().party().customerCode().equals(keyed.customerCode())) {
                keyed.row()
                        .refuse(
                                Columns.CUSTOMER,
                                "import.bad.other_customer",
                                before.get().party().customerCode());
            }
            ItemRecord after =
                    reader.run(keyed.row(), keyed.key(), new ItemRecord.Party(keyed.customerCode(), site), before);
            plan.add(keyed.row().line(), before, after);
        }
        return plan;
    }

    /** The file is the whole truth: what is open and not in it is settled, whatever it came from. */
    void settleAbsent(List<ItemRecord> open, List<ItemKeys.KeyedRow> rows) {
        Set<String> present = new HashSet<>();
        rows.forEach(row -> present.add(row.key()));
        for (ItemRecord item : open) {
            if (!present.contains(item.key())) {
                change(0, item, item.withBalance(Amount.ZERO));
            }
        }
    }

    private void add(long line, Optional<ItemRecord> before, ItemRecord after) {
        if (before.isEmpty()) {
            created.add(after);
            difference = difference.plus(after.balance());
            note(line, after, "import.change.item_created", after.balance());
        } else if (before.get().equals(after)) {
            unchanged++;
        } else {
            change(line, before.get(), after);
        }
    }

    private void change(long line, ItemRecord before, ItemRecord after) {
        Change change = new Change(before, after);
        changed.add(change);
        difference = difference.plus(after.balance()).minus(before.balance());
        if (change.settles()) {
            settle(before);
            note(line, after, "import.change.item_settled", before.balance());
        } else if (!before.balance().equals(after.balance())) {
            note(line, after, "import.change.item_balance", before.balance(), after.balance());
        } else {
            note(line, after, "import.change.item_changed", after.balance());
        }
    }

    private void settle(ItemRecord before) {
        settled++;
        if (before.balance().isPositive()) {
            settledDebits = settledDebits.plus(before.balance());
            settledCustomers.add(before.party().customerCode());
        }
    }

    private void note(long line, ItemRecord item, String key, Object... arguments) {
        String value = item.party().customerCode() + " " + item.paper().number();
        notes.add(ImportNote.change(line, value, key, arguments));
    }

    List<ItemRecord> created() {
        return created;
    }

    List<Change> changed() {
        return changed;
    }

    List<ImportNote> notes() {
        return notes;
    }

    /** Tiers that a settlement has left (R20). */
    Set<String> settledCustomers() {
        return settledCustomers;
    }

    /** The balances of debits that become 0. */
    Amount settledDebits() {
        return settledDebits;
    }

    /** By how much all balances together grow. */
    Amount difference() {
        return difference;
    }

    ImportReport.Changes counts() {
        return new ImportReport.Changes(created.size(), changed.size() - settled, unchanged, settled);
    }

    boolean refused() {
        return notes.stream().anyMatch(note -> note.grade() == ImportNote.Grade.REFUSED);
    }

    void use(References references) {
        created.forEach(item -> use(references, item));
        changed.forEach(change -> use(references, change.after()));
    }

    private static void use(References references, ItemRecord item) {
        references.use(Reference.PAYMENT_METHOD, item.paper().paymentMethod());
        references.use(Reference.SITE, item.party().siteCode());
    }
}
