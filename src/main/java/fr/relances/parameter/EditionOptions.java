package fr.relances.parameter;

import java.util.Set;

/** What an entity chooses for all its editions: options of letters (R22), treatment of credits (R8), fall of levels (R20). */
public record EditionOptions(
        Set<DisplayOption> shownOptions, CreditTreatment creditTreatment, boolean automaticLevelReset) {

    public EditionOptions {
        shownOptions = Set.copyOf(shownOptions);
    }

    public static EditionOptions of(EntityParameters parameters) {
        return of(parameters.shownOptions(), parameters.settings());
    }

    static EditionOptions of(Set<DisplayOption> shownOptions, EntitySettings settings) {
        return new EditionOptions(shownOptions, settings.creditTreatment(), settings.automaticLevelReset());
    }
}
