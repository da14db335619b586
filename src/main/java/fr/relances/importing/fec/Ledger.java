package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of one tiers, matched by their letters: what is still open of each. Every euro that leaves a debit leaves a
 * credit of the same tiers, so the balances always sum to the tiers' balance in the ledger.
 */
record Ledger(List<MatchedPart> parts, List<Residue> residues) {

    private static final Comparator<MatchedPart> OLDEST_FIRST = Comparator.comparing(
                    (MatchedPart part) -> part.part().line().piece().date())
            .thenComparing(part -> part.part().line().entry().date())
            .thenComparing(part -> part.part().line().line())
            .thenComparing(part -> part.part().itemId());

    Ledger {
        parts = List.copyOf(parts);
        residues = List.copyOf(residues);
    }

    static Ledger match(String customer, List<Part> lines) {
        List<MatchedPart> parts =
                lines.stream().map(MatchedPart::new).sorted(OLDEST_FIRST).toList();
        List<Residue> residues = new ArrayList<>();
        for (Map.Entry<String, List<MatchedPart>> group : groups(parts).entrySet()) {
            Amount rest = Amount.sum(group.getValue(), MatchedPart::balance);
            settle(group.getValue(), group.getValue());
            if (!rest.isZero()) {
                Residue residue = new Residue(customer, group.getKey(), rest);
                residues.add(residue);
                group.getValue().forEach(part -> part.doubt(residue));
            }
        }
        for (MatchedPart part : parts) {
            if (part.doubt() != null && !part.part().opening()) {
                settleOpenings(part, parts);
            }
        }
        return new Ledger(parts, residues);
    }

    private static Map<String, List<MatchedPart>> groups(List<MatchedPart> parts) {
        Map<String, List<MatchedPart>> groups = new TreeMap<>();
        for (MatchedPart part : parts) {
            String letter = part.part().line().letter();
            if (!letter.isEmpty()) {
                groups.computeIfAbsent(letter, key -> new ArrayList<>()).add(part);
            }
        }
        return groups;
    }

    /** What a letter leaves over has most likely met an opening balance, whose own letter stayed in the year before. */
    private static void settleOpenings(MatchedPart rest, List<MatchedPart> parts) {
        List<MatchedPart> openings = parts.stream()
                .filter(part ->
                        part.part().opening() && part.part().line().letter().isEmpty())
                .filter(part -> !part.balance().isZero()
                        && part.balance().isNegative() != rest.balance().isNegative())
                .toList();
        Map<MatchedPart, Amount> before = new HashMap<>();
        openings.forEach(part -> before.put(part, part.balance()));
        if (rest.balance().isNegative()) {
            settle(openings, List.of(rest));
        } else {
            settle(List.of(rest), openings);
        }
        before.forEach((part, balance) -> {
            if (!part.balance().equals(balance)) {
                part.doubt(rest.doubt());
            }
        });
    }

    /** Credits settle debits, the oldest first on both sides; the payment's date is the movement's. */
    private static void settle(List<MatchedPart> debits, List<MatchedPart> credits) {
        List<MatchedPart> owed =
                debits.stream().filter(part -> part.balance().isPositive()).toList();
        int next = 0;
        for (MatchedPart credit : credits) {
            while (credit.balance().isNegative() && next < owed.size()) {
                MatchedPart debit = owed.get(next);
                Amount amount = debit.balance().min(credit.balance().negate());
                debit.take(dateOf(credit), amount);
                credit.take(later(dateOf(debit), dateOf(credit)), amount.negate());
                next += debit.balance().isZero() ? 1 : 0;
            }
        }
    }

    private static LocalDate dateOf(MatchedPart part) {
        return part.part().line().entry().date();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
