package fr.relances.dunning;

import fr.relances.dunning.decision.DunningCriteria;

/** All that the operator chose on Relances clients: the criteria, and what is to be made of them (R13). */
public record DunningSelection(DunningCriteria criteria, boolean letters, boolean definitive, String template) {}
