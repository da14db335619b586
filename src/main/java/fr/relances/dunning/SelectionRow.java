package fr.relances.dunning;

import java.time.LocalDateTime;

/** A saved selection as the base keeps it. */
record SelectionRow(String name, String content, LocalDateTime savedAt) {}
