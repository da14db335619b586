package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.util.List;

/** Everything that an import of a FEC would do to the base, decided before anything is done. */
record FecPlan(
        List<NewItem> created,
        List<ItemChange> known,
        List<CarriedLine> carried,
        List<Residue> residues,
        List<ToCheck> toCheck,
        Open open) {

    FecPlan {
        created = List.copyOf(created);
        known = List.copyOf(known);
        carried = List.copyOf(carried);
        residues = List.copyOf(residues);
        toCheck = List.copyOf(toCheck);
    }

    /** A pièce whose attribution is not certain, stored or settled. */
    record ToCheck(String customer, String number, Amount balance, String reason) {}

    /** What the file leaves open. */
    record Open(int items, int customers, Amount balance) {}

    /** R26: the balances of the debits that would become 0. */
    Amount settledDebits() {
        return Amount.sum(
                known.stream().filter(ItemChange::settles).toList(),
                change -> change.before().balance().max(Amount.ZERO));
    }

    int settled() {
        return (int) known.stream().filter(ItemChange::settles).count();
    }

    /** Known pièces that change and stay open, or open again. */
    int changed() {
        return (int) known.stream()
                .filter(change -> change.changes() && !change.settles())
                .count();
    }

    int unchanged() {
        return known.size() - changed() - settled();
    }

    /** How the sum of all balances moves. */
    Amount difference() {
        Amount fresh = Amount.sum(created, NewItem::balance);
        return fresh.plus(Amount.sum(
                known, change -> change.balance().minus(change.before().balance())));
    }
}
