package fr.relances.parameter;

/** The lists of codes of an entity that hold a label and nothing else. */
public enum CodeTable {
    CUSTOMER_TYPE,
    SALES_REPRESENTATIVE
}
