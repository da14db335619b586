package fr.relances.importing.csv;

/** The tables of codes that files may bring new entries for. */
enum Reference {
    CUSTOMER_TYPE,
    SALES_REPRESENTATIVE,
    PAYMENT_METHOD,
    SITE
}
