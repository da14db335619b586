package fr.relances.importing.fec;

/** A tiers that the base has; terms and account empty where there are none. */
record StoredCustomer(String code, String terms, String account) {}
