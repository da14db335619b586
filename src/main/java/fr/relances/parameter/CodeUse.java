package fr.relances.parameter;

/** How many tiers or pièces have a code, and the name of the first; that is empty where none has it. */
record CodeUse(int users, String named) {}
