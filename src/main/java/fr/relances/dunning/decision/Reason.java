package fr.relances.dunning.decision;

/** Every reason for which a tiers gets no letter or a pièce is not dunned. */
public enum Reason {
    NONE(""),
    /** R1. */
    NOT_DUNNABLE("dunning.reason.not_dunnable"),
    /** R2. */
    CUSTOMER_LEVEL("dunning.reason.customer_level"),
    /** R6. */
    OUTSIDE_CUSTOMERS("dunning.reason.outside_customers"),
    OUTSIDE_TYPES("dunning.reason.outside_types"),
    OUTSIDE_REPRESENTATIVES("dunning.reason.outside_representatives"),
    /** R9, R34. */
    PAUSED("dunning.reason.paused"),
    PROCEEDINGS("dunning.reason.proceedings"),
    /** R3. */
    NOT_OVERDUE("dunning.reason.not_overdue"),
    DUE_TOO_EARLY("dunning.reason.due_too_early"),
    DUE_TOO_LATE("dunning.reason.due_too_late"),
    /** R5. */
    ALREADY_CLAIMED("dunning.reason.already_claimed"),
    /** R4. */
    OTHER_LEVEL("dunning.reason.other_level"),
    /** R6. */
    OUTSIDE_METHODS("dunning.reason.outside_methods"),
    /** R17. */
    DUNNED_LATER("dunning.reason.dunned_later"),
    DUNNED_THAT_DAY("dunning.reason.dunned_that_day"),
    /** R9. */
    METHOD_NOT_DUNNABLE("dunning.reason.method_not_dunnable"),
    WITHIN_GRACE("dunning.reason.within_grace"),
    DISPUTED("dunning.reason.disputed"),
    PROMISED("dunning.reason.promised"),
    /** R10. */
    NOT_LATE_ENOUGH("dunning.reason.not_late_enough"),
    DUNNED_RECENTLY("dunning.reason.dunned_recently"),
    /** R8. */
    CREDIT_TO_COME("dunning.reason.credit_to_come"),
    CREDIT_NOT_DEDUCTED("dunning.reason.credit_not_deducted"),
    CREDIT_TOO_EARLY("dunning.reason.credit_too_early"),
    CREDIT_TOO_LATE("dunning.reason.credit_too_late"),
    NOTHING_TO_DUN("dunning.reason.nothing_to_dun"),
    NET_NOT_POSITIVE("dunning.reason.net_not_positive"),
    /** R10. */
    BELOW_MINIMUM("dunning.reason.below_minimum"),
    /** R7. */
    NOT_ABOVE("dunning.reason.not_above");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
