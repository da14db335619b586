package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the file says of one pièce: all its parts, with what matching left of them. */
record ItemTarget(List<MatchedPart> parts) {

    private static final int LONGEST_REASON = 300;

    ItemTarget {
        parts = List.copyOf(parts);
    }

    Amount balance() {
        return Amount.sum(parts, MatchedPart::balance);
    }

    LedgerLine line() {
        return parts.get(0).part().line();
    }

    boolean opening() {
        return parts.stream().anyMatch(part -> part.part().opening());
    }

    /** Why the operator must look at it, as French text; empty when all is certain. */
    String toCheckReason() {
        for (MatchedPart part : parts) {
            if (part.doubt() != null) {
                String text = Messages.of(
                        "fec.check.letter", part.doubt().letter(), part.doubt().amount());
                return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
            }
            if (!part.part().doubt().isEmpty()) {
                return Messages.of(part.part().doubt());
            }
        }
        return "";
    }

    SortedMap<LocalDate, Amount> movements() {
        SortedMap<LocalDate, Amount> all = new TreeMap<>();
        parts.forEach(part -> part.movements().forEach((date, amount) -> all.merge(date, amount, Amount::plus)));
        return all;
    }

    /**
     * What must be added, by date, to the movements that {@code item} has so that they are those of the file. A pièce
     * that the file only carries on keeps what was taken from it before.
     */
    SortedMap<LocalDate, Amount> missingMovements(StoredItem item, SortedMap<LocalDate, Amount> stored) {
        LocalDate from = line().entry().date();
        boolean carriedOn =
                opening() && parts.stream().noneMatch(part -> part.part().key().equals(item.itemKey()));
        SortedMap<LocalDate, Amount> missing = movements();
        Amount before = Amount.ZERO;
        for (var taken : stored.entrySet()) {
            if (carriedOn && taken.getKey().isBefore(from)) {
                before = before.plus(taken.getValue());
            } else {
                missing.merge(taken.getKey(), taken.getValue().negate(), Amount::plus);
            }
        }
        Amount inFile = Amount.sum(parts, part -> part.part().amount());
        missing.merge(from, item.amount().minus(before).minus(inFile), Amount::plus);
        missing.values().removeIf(Amount::isZero);
        return missing;
    }
}
