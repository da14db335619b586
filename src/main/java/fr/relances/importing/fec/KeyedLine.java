package fr.relances.importing.fec;

/** A ledger line with its key; {@code opening}: it carries on a balance of the year before. */
record KeyedLine(LedgerLine line, String key, boolean opening) {}
