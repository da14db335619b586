package fr.relances.importing.fec;

/** A tiers as the ledger names it. */
record NewCustomer(String code, String name, String account) {}
