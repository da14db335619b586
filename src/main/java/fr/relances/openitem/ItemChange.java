package fr.relances.openitem;

import java.time.LocalDateTime;

/** What somebody changed of a pièce, other than its balance. */
public record ItemChange(String kind, String before, String after, LocalDateTime at, String by) {}
