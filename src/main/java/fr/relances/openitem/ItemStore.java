package fr.relances.openitem;

import fr.relances.amount.Amount;
import fr.relances.customer.LevelFall;
import fr.relances.customer.LowerLevels;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.session.Session;
import fr.relances.text.Formats;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the use cases that change a pièce have in common: who and when, and that nobody else was there meanwhile. */
final class ItemStore {

    private final Session session;
    private final LowerLevels lowerLevels;

    ItemStore(Session session, LowerLevels lowerLevels) {
        this.session = session;
        this.lowerLevels = lowerLevels;
    }

    /** Throws where there is a problem. */
    static void refuse(OpenItem item, Optional<String> problem) {
        problem.ifPresent(text -> {
            throw new OperatorException("item.refused", item.label().number(), text);
        });
    }

    /** Throws where the row is another by now, naming who changed it. */
    static void changed(OpenItemMapper mapper, OpenItem item, int rows) {
        if (rows != 1) {
            OpenItem.Stamp other =
                    mapper.findItem(item.entityCode(), item.id()).get(0).stamp();
            throw new OperatorException(
                    "item.changed", item.label().number(), other.by(), Formats.dateTime(other.at()));
        }
    }

    void record(OpenItemMapper mapper, OpenItem item, String kind, String before, String after) {
        mapper.insertChange(item, new ItemChange(kind, before, after, session.now(), session.operator()));
    }

    /**
     * Lowers the balance by {@code amount}, the dispute to what is left, and the promise as {@code outcome} says; a
     * pièce that is settled lets its tiers' fiche fall (R20).
     */
    List<LevelFall> move(Transaction transaction, OpenItem item, Movement movement, PromiseOutcome outcome) {
        Locks.customer(transaction, item.entityCode(), item.label().customerCode());
        OpenItemMapper mapper = transaction.mapper(OpenItemMapper.class);
        Amount balance = item.balance().minus(movement.amount());
        OpenItemMapper.State state = new OpenItemMapper.State(
                balance,
                dispute(item, balance),
                balance.isZero()
                        ? OpenItem.Promise.NONE
                        : promise(outcome.rest(item.promise(), movement.amount()), balance));
        changed(mapper, item, mapper.updateBalance(item, state, session.now(), session.operator()));
        mapper.insertMovement(item.id(), movement);
        if (outcome == PromiseOutcome.KEPT || outcome == PromiseOutcome.BROKEN) {
            record(mapper, item, "PROMESSE", ItemTexts.promise(item.promise()), ItemTexts.outcome(outcome));
        }
        return balance.isZero()
                ? lowerLevels.run(
                        transaction, item.entityCode(), Set.of(item.label().customerCode()))
                : List.of();
    }

    Movement movement(LocalDate date, Amount amount, String source, String label) {
        return new Movement(date, amount, source, label, session.now(), session.operator());
    }

    private static OpenItem.Dispute dispute(OpenItem item, Amount balance) {
        Amount left = item.dispute().amount().min(balance.max(Amount.ZERO));
        return left.isPositive() ? new OpenItem.Dispute(left, item.dispute().reason()) : OpenItem.Dispute.NONE;
    }

    private static OpenItem.Promise promise(OpenItem.Promise rest, Amount balance) {
        return new OpenItem.Promise(rest.date(), rest.amount().min(balance), rest.takenBy());
    }
}
