package fr.relances.parameter;

/** A named setting of an entity as text. */
record Setting(String name, String content) {}
