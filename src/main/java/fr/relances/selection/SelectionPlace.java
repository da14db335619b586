package fr.relances.selection;

/** Where a selection belongs: an entity and a screen, whose name in the base never changes. */
public record SelectionPlace(String entityCode, String screen) {}
