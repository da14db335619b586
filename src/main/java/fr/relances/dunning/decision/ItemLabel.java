package fr.relances.dunning.decision;

import fr.relances.amount.Amount;

/** What people know a pièce by; nothing of it decides anything. */
public record ItemLabel(long itemId, String number, String nature, Amount amount) {}
