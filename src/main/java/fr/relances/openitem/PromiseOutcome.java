package fr.relances.openitem;

import fr.relances.amount.Amount;
import java.time.LocalDate;

/** R32: what a payment makes of a promise; pure. */
enum PromiseOutcome {
    /** Nothing was promised. */
    NONE,
    /** Paid in time and in full. */
    KEPT,
    /** Paid in time, in part: the rest stays promised. */
    PENDING,
    /** The day went by before the promised sum was there. */
    BROKEN;

    static PromiseOutcome of(OpenItem.Promise promise, Amount paid, LocalDate date) {
        if (!promise.stands()) {
            return NONE;
        }
        if (date.isAfter(promise.date())) {
            return BROKEN;
        }
        return paid.compareTo(promise.amount()) >= 0 ? KEPT : PENDING;
    }

    /** What stays promised after {@code paid}. */
    OpenItem.Promise rest(OpenItem.Promise promise, Amount paid) {
        return this == PENDING
                ? new OpenItem.Promise(promise.date(), promise.amount().minus(paid), promise.takenBy())
                : OpenItem.Promise.NONE;
    }
}
