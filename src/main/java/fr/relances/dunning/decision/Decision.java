package fr.relances.dunning.decision;

/** What a run does with a pièce, as the control list and the base spell it. */
public enum Decision {
    RELANCER,
    DEDUIRE,
    ECARTER
}
