package fr.relances.importing.fec;

import java.time.LocalDateTime;

/** Where, by which import, when and by whom something is stored. */
record Stamp(String entityCode, String siteCode, long importId, LocalDateTime at, String by) {}
