package fr.relances.dunning.decision;

/** R11: Tri par, in French order, ties by code. */
public enum SortOrder {
    NAME,
    POSTAL_CODE,
    CODE,
    SALES_REPRESENTATIVE
}
