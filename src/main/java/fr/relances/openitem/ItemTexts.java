package fr.relances.openitem;

import fr.relances.text.Messages;

/** How disputes and promises are written in the record of changes. */
final class ItemTexts {

    private ItemTexts() {}

    /** Empty where there is none. */
    static String dispute(OpenItem.Dispute dispute) {
        return dispute.amount().isPositive()
                ? Messages.of("item.record.dispute", dispute.amount(), dispute.reason())
                : "";
    }

    /** Empty where there is none. */
    static String promise(OpenItem.Promise promise) {
        return promise.stands()
                ? Messages.of("item.record.promise", promise.amount(), promise.date(), promise.takenBy())
                : "";
    }

    static String outcome(PromiseOutcome outcome) {
        return Messages.of("item.record.promise." + outcome.name());
    }
}
