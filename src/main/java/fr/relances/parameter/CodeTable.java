package fr.relances.parameter;

/** The tables of codes of an entity. */
public enum CodeTable {
    CUSTOMER_TYPE,
    SALES_REPRESENTATIVE,
    PAYMENT_METHOD
}
