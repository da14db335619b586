package fr.relances.customer;

/** A tiers as lists to choose from show it, with the level of its fiche. */
public record CustomerName(String code, String name, String town, int level) {}
