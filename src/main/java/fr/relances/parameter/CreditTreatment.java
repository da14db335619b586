package fr.relances.parameter;

/** R8: which of a tiers' credits reduce what is asked for. */
public enum CreditTreatment {
    ALL_DEDUCTED,
    AS_FILTERED,
    NOT_DEDUCTED
}
