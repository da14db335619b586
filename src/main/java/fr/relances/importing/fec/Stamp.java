package fr.relances.importing.fec;

import java.time.LocalDateTime;

/** Where, when, by whom and by which import something is stored. */
record Stamp(String entityCode, String siteCode, long importId, String label, LocalDateTime at, String by) {}
