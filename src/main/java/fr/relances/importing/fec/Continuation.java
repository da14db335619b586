package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds for the lines of one tiers the pièces that the base has already: by key, by what earlier imports noted, by the
 * paper where a line was numbered anew, and for the opening entries of a new year as R25 says. The shares of a line
 * always sum to the line.
 */
final class Continuation {

    static final String UNCERTAIN = "fec.check.carried";
    static final String NEW_OPENING = "fec.check.opening";

    private static final Comparator<StoredItem> OLDEST_FIRST =
            Comparator.comparing(StoredItem::itemDate).thenComparing(StoredItem::id);

    private final boolean laterYear;
    private final List<Part> parts = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final Map<Long, StoredItem> free = new HashMap<>();

    private Continuation(List<StoredItem> stored, boolean laterYear) {
        this.laterYear = laterYear;
        stored.forEach(item -> free.put(item.id(), item));
    }

    /** A line not yet given to pièces, wholly or in part. */
    private static final class Rest {
        private final KeyedLine line;
        private Amount amount;

        private Rest(KeyedLine line, Amount amount) {
            this.line = line;
            this.amount = amount;
        }
    }

    /** {@code laterYear}: the base has a FEC that ended before this one begins. */
    static List<Part> parts(
            List<KeyedLine> lines, List<StoredItem> stored, Map<String, List<CarriedLine>> carried, boolean laterYear) {
        Continuation continuation = new Continuation(stored, laterYear);
        continuation.known(lines, stored, carried);
        continuation.numberedAnew();
        continuation.openings();
        continuation.remaining();
        return merged(continuation.parts);
    }

    private void known(List<KeyedLine> lines, List<StoredItem> stored, Map<String, List<CarriedLine>> carried) {
        Map<String, StoredItem> byKey = new HashMap<>();
        stored.forEach(item -> byKey.put(item.itemKey(), item));
        for (KeyedLine line : lines) {
            Rest rest = new Rest(line, line.line().signed());
            for (CarriedLine share : carried.getOrDefault(line.key(), List.of())) {
                give(rest, share.itemId(), share.amount(), "");
            }
            StoredItem item = byKey.get(line.key());
            if (item != null && !rest.amount.isZero()) {
                give(rest, item.id(), rest.amount, "");
            }
            if (!rest.amount.isZero()) {
                rests.add(rest);
            }
        }
    }

    /** The same paper under another number of entry: drafts are numbered when they are validated. */
    private void numberedAnew() {
        for (Rest rest : rests) {
            LedgerLine line = rest.line.line();
            boolean whole = rest.amount.equals(line.signed());
            free.values().stream()
                    .filter(item -> whole
                            && item.fromFec()
                            && item.amount().equals(rest.amount)
                            && item.itemDate().equals(line.piece().date())
                            && item.number().equals(PieceNumber.of(line)))
                    .min(OLDEST_FIRST)
                    .ifPresent(item -> give(rest, item.id(), rest.amount, ""));
        }
    }

    private void openings() {
        List<Rest> openings = rests.stream()
                .filter(rest -> rest.line.opening() && !rest.amount.isZero())
                .toList();
        if (openings.isEmpty()) {
            return;
        }
        Map<Long, Amount> open = openItems(openings);
        for (Rest rest : openings) {
            carry(
                    rest,
                    open,
                    item -> samePaper(rest, item) && open.get(item.id()).equals(rest.amount),
                    "");
        }
        openings.forEach(rest -> carry(rest, open, item -> samePaper(rest, item), ""));
        if (sum(openings).equals(Amount.sum(open.values(), amount -> amount))) {
            carryAll(openings, open);
        } else {
            openings.forEach(rest -> carry(rest, open, item -> true, UNCERTAIN));
        }
    }

    /** The openings are exactly what is open: every pièce goes on as it is, whichever line it stands in. */
    private void carryAll(List<Rest> openings, Map<Long, Amount> open) {
        for (Rest rest : openings) {
            carry(rest, open, item -> open.get(item.id()).equals(rest.amount), "");
        }
        openings.forEach(rest -> carry(rest, open, item -> true, ""));
        open.forEach((item, amount) -> give(openings.get(0), item, amount, ""));
    }

    private static boolean samePaper(Rest rest, StoredItem item) {
        LedgerLine line = rest.line.line();
        return PieceNumber.isReference(line.piece().reference())
                && item.number().equals(PieceNumber.of(line));
    }

    /** What is open of pièces that an opening entry can carry on: they come from a FEC and are older. */
    private Map<Long, Amount> openItems(List<Rest> openings) {
        Map<Long, Amount> open = new HashMap<>();
        for (StoredItem item : free.values()) {
            boolean older =
                    !item.itemDate().isAfter(openings.get(0).line.line().entry().date());
            if (item.fromFec() && older && !item.balance().isZero()) {
                open.put(item.id(), item.balance());
            }
        }
        return open;
    }

    /** Gives the line to those of its own sign among the wanted, the oldest first. */
    private void carry(Rest rest, Map<Long, Amount> open, Predicate<StoredItem> wanted, String doubt) {
        List<StoredItem> candidates = open.keySet().stream()
                .map(free::get)
                .filter(wanted)
                .sorted(OLDEST_FIRST)
                .toList();
        for (StoredItem item : candidates) {
            Amount left = open.get(item.id());
            if (rest.amount.isZero() || left.isNegative() != rest.amount.isNegative()) {
                continue;
            }
            Amount share = rest.amount.isNegative() ? rest.amount.max(left) : rest.amount.min(left);
            parts.add(share(rest, item.id(), share, doubt));
            open.compute(item.id(), (id, amount) -> amount.equals(share) ? null : amount.minus(share));
        }
    }

    private Part share(Rest rest, long itemId, Amount amount, String doubt) {
        rest.amount = rest.amount.minus(amount);
        return new Part(rest.line.line(), rest.line.key(), itemId, amount, rest.line.opening(), doubt);
    }

    private void give(Rest rest, long itemId, Amount amount, String doubt) {
        parts.add(share(rest, itemId, amount, doubt));
        free.remove(itemId);
    }

    /** What no pièce was found for is a new one. */
    private void remaining() {
        for (Rest rest : rests) {
            if (!rest.amount.isZero()) {
                parts.add(share(rest, 0, rest.amount, laterYear && rest.line.opening() ? NEW_OPENING : ""));
            }
        }
    }

    /** One share for each line and pièce, however many reasons gave it. */
    private static List<Part> merged(List<Part> parts) {
        Map<List<Object>, Part> merged = new LinkedHashMap<>();
        for (Part part : parts) {
            List<Object> pair = List.of(part.key(), part.itemId());
            merged.merge(pair, part, Part::plus);
        }
        return List.copyOf(merged.values());
    }

    private static Amount sum(List<Rest> rests) {
        return Amount.sum(rests, rest -> rest.amount);
    }
}
