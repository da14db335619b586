package fr.relances.parameter;

/** A code of a list with what it stands for: type de tiers, ATC. */
public record Reference(String code, String label) {}
