package fr.relances.customer;

/** A fiche whose level was above all of the tiers' open pièces and fell to the highest of them (R20). */
public record LevelFall(String code, String name, int from, int to) {}
