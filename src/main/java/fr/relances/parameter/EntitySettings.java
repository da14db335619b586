package fr.relances.parameter;

/** R8, R20, R24, R36: treatment of credits, automatic fall of levels, the general model's name, the envelopes' window. */
public record EntitySettings(
        CreditTreatment creditTreatment, boolean automaticLevelReset, String generalTemplate, EnvelopeWindow window) {

    /** With the usual window. */
    public EntitySettings(CreditTreatment creditTreatment, boolean automaticLevelReset, String generalTemplate) {
        this(creditTreatment, automaticLevelReset, generalTemplate, EnvelopeWindow.USUAL);
    }
}
