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

    Amount settledAmount() {
        return Amount.sum(known, ItemChange::settledAmount);
    }
}
