package fr.relances.parameter;

/** A display option as somebody chose it. */
record ChosenOption(String code, boolean enabled) {}
