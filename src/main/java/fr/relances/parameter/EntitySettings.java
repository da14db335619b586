package fr.relances.parameter;

/** R8, R20, R24: treatment of credits, automatic fall of levels after a settlement, and the general model's name. */
public record EntitySettings(CreditTreatment creditTreatment, boolean automaticLevelReset, String generalTemplate) {}
